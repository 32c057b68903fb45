from __future__ import annotations

import json

from tests.cli.conftest import typed
from tests.keep.house import KEY


def test_verify_tells_each_version_and_ends_with_the_tally(stood):
    answer = typed("verify")
    assert answer.exit_code == 0
    assert answer.output.splitlines()[0] == f"{KEY}@1  đúng từng byte"
    assert answer.output.endswith("1 phiên bản đúng từng byte; mọi byte trong kho đúng mã kiểm.\n")
    (text,) = (stood / "outputs/luu-tru").rglob("van-ban.txt")
    text.write_bytes(b"")
    answer = typed("verify", "Ke hoach nam 2018", "--bytes-only")
    assert answer.exit_code == 3
    assert "van-ban.txt" in answer.output
    assert "1 tệp hỏng" in answer.output
    told = json.loads(typed("verify", "--format", "json").output)
    assert told["versions"] == [{"version": f"{KEY}@1", "verdict": "SAME", "told": [], "pdf": ""}]
    assert [f["code"] for f in told["damage"]] == ["kho-luu-hong"]
