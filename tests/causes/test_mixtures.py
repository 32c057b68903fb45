"""Cells and a hand in one document: each change has the cause that it has, and no “sửa tay” beside a right one."""

from __future__ import annotations

import pytest

from pipeline.causes import Effect, attributed
from pipeline.causes.by_hand import done
from pipeline.causes.effects import FORM, every_change, every_key
from pipeline.compare import Cause, CauseKind, Side, compared
from pipeline.outline import read_outline
from tests.compare.writing import NOTE, document, p, r, table

CELL, HAND = (Cause(kind, kind.value) for kind in (CauseKind.CELL, CauseKind.HAND_EDIT))
A, B, C, D = (
    "Phong trào thi đua năm nay có 12 đơn vị đăng ký tham gia ngay từ đầu.",
    "Công tác khen thưởng được thực hiện đúng quy định, kịp thời và công khai.",
    "Hội đồng sáng kiến đã xét và công nhận 31 sáng kiến của cán bộ trong tỉnh.",
    "Nhiệm vụ trọng tâm là nâng cao chất lượng các đợt thi đua ngắn hạn.",
)
E = "Trên đây là kết quả công tác thi đua của đơn vị trong năm vừa qua."
A2, B2, C2 = A.replace("12", "13"), B.replace("kịp thời", "nhanh chóng"), C.replace("31", "34")
NEW = "Đoạn này do người sửa gõ thêm vào, không có trong tệp nhập nào."
NOTED = p(r("Có 5 tập thể được tặng cờ") + NOTE.format(1) + r(" trong dịp này."))
NOTED_TWICE = p(r("Theo quyết định") + NOTE.format(2) + r(", có 5 tập thể được tặng cờ") + NOTE.format(1) + r("."))
ROWS = [("TT", "Đơn vị", "Số"), ("1", "Phòng 1", "4"), ("2", "Phòng 2", "5"), ("3", "Phòng 3", "6")]
LARGE = '<w:sz w:val="{}"/>'


def side(*blocks, **more):
    return Side("", read_outline(document(*blocks, **more)))


def causes(old, made, edited, *, back=False):
    """Each change from old to edited with its causes; `back`: from edited to old, as after `adopt`."""
    one, step, two = (side(*x[0], notes=x[1]) if isinstance(x, tuple) else side(*x) for x in (old, made, edited))
    by_cell = compared(step, one) if back else compared(one, step)
    effects = [Effect(CELL, frozenset(every_key(by_cell, of_new=back)), back)]
    by_hand = done(HAND, (step, two), one, of_new=not back)
    effects += [Effect(e.cause, frozenset(k for k in e.keys if k[0] != FORM), e.of_new) for e in by_hand]
    found = attributed(compared(two, one) if back else compared(one, two), effects)
    return sorted((_said(c), "+".join(cause.what for cause in c.causes)) for c in every_change(found))


def _said(change):
    if hasattr(change, "kind"):
        return f"{change.kind.value} {''.join(s.text for s in change.words)[:12].strip()}"
    return f"{change.what} {change.quote[:9].strip()}"


def rows(*changed, without=()):
    found = [row for n, row in enumerate(ROWS) if n not in without]
    return table(*(changed[0] if changed and row[1] == changed[0][1] else row for row in found))


@pytest.mark.parametrize(
    ("old", "made", "edited", "wanted"),
    [
        pytest.param(
            [A, B, C, D],
            [A2, B, C, D],
            [B, A2, C, D],
            [("moved Phong trào t", "cell+hand-edit")],
            id="moved and changed",
        ),
        pytest.param(
            [A, B, D],
            [A, B2, D],
            [B2, A, D],
            [("moved Công tác khe", "cell+hand-edit")],
            id="two change places and one of them has a cell's new words",
        ),
        pytest.param(
            [A, B, C, D, E],
            [A2, B2, C2, D, E],
            [C2, D, A2, B2, E],
            [
                ("changed Hội đồng sán", "cell"),
                ("moved Phong trào t", "cell+hand-edit"),
                ("moved Công tác khe", "cell+hand-edit"),
            ],
            id="another text than the one that was moved is told as moved",
        ),
        pytest.param(
            [A, B, C, D],
            [A, B, C2, D],
            [A, NEW, B, C2, D],
            [("added Đoạn này do", "hand-edit"), ("changed Hội đồng sán", "cell")],
            id="a paragraph before the one that a cell changed",
        ),
        pytest.param(
            [A, B, C, D],
            [A, B, C2, D],
            [A, B, D],
            [("removed Hội đồng sán", "cell+hand-edit")],
            id="changed, then gone",
        ),
        pytest.param(
            [A, "Không có.", B, "Không có.", C, D],
            [A, B, "Không có.", C, D],
            [A, B, C, D],
            [("removed Không có.", "cell"), ("removed Không có.", "hand-edit")],
            id="the same words taken away here by a cell, there by hand",
        ),
        pytest.param(
            [A, rows(), B],
            [A, rows(("1", "Phòng 1", "9")), B],
            [A, B, rows(("1", "Phòng 1", "9"))],
            [("moved TT | Đơn vị", "cell+hand-edit")],
            id="a text that moved behind a table of which a cell changed",
        ),
        pytest.param(
            [rows(), B],
            [rows(without=(1,)), B],
            [table(ROWS[0], ("1", "Phòng 2", "5"), ("2", "Phòng 3", "6")), B],
            [("removed 1 | Phòng 1", "cell")],
            id="rows numbered anew by hand",
        ),
        pytest.param(
            [rows(), B],
            [rows(("2", "Phòng 2", "8")), B],
            [table(*ROWS[:2], ("2", "Phòng 9", "1"), ("3", "Phòng 2", "8"), ("4", "Phòng 3", "6")), B],
            [("added 2 | Phòng 9", "hand-edit"), ("changed 58", "cell")],
            id="a row put in by hand before one that a cell changed",
        ),
        pytest.param(
            ([A, NOTED], ("Theo sổ khen thưởng năm 2025.",)),
            ([A, NOTED], ("Theo sổ khen thưởng năm 2026.",)),
            ([A, NOTED_TWICE], ("Theo sổ khen thưởng năm 2026.", "Số 12/QĐ-VKS của Viện trưởng.")),
            [
                ("changed CóTheo quyết", "hand-edit"),
                ("added Số 12/QĐ-VKS", "hand-edit"),
                ("changed Theo sổ khen", "cell"),
            ],
            id="a note before the one that a cell changed",
        ),
        pytest.param(
            [p(A, look=LARGE.format(26)), B],
            [p(A, look=LARGE.format(28)), B],
            [p(A, look=LARGE.format(30)), B],
            [("cỡ chữ Phong trà", "cell+hand-edit")],
            id="one look changed twice",
        ),
        pytest.param(
            [A, B, C],
            [A, B, p(C, look="<w:b/>")],
            [NEW, A, p(B, look="<w:b/>"), p(C, look="<w:b/>")],
            [("added Đoạn này do", "hand-edit"), ("chữ đậm Công tác", "hand-edit"), ("chữ đậm Hội đồng", "cell")],
            id="one look, by hand where the other stood before",
        ),
        pytest.param([A, B, C], [A2, B, C], [A2, B, C], [("changed Phong trào t", "cell")], id="nothing by hand"),
    ],
)
def test_each_change_has_its_own_cause(old, made, edited, wanted):
    assert causes(old, made, edited) == sorted(wanted)


@pytest.mark.parametrize(
    ("new", "made", "edited", "wanted"),
    [
        pytest.param([A, B, C2], [A, B, C], [A, B], [("added Hội đồng sán", "cell+hand-edit")], id="gone by hand"),
        pytest.param(
            [A, B, C2, "Không có.", D],
            [A, B, C, "Không có.", D],
            [A, NEW, B, C, D],
            [
                ("added Không có.", "hand-edit"),
                ("changed Hội đồng sán", "cell"),
                ("removed Đoạn này do", "hand-edit"),
            ],
            id="put in by hand, and a line gone",
        ),
    ],
)
def test_a_copy_that_was_kept_is_the_older_one(new, made, edited, wanted):
    assert causes(new, made, edited, back=True) == wanted
