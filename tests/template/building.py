"""Word packages and a declaration for the tests of templates."""

from __future__ import annotations

from pipeline.content import FigureKind
from pipeline.ooxml import (
    ContentType,
    Package,
    Relation,
    build,
    ensure_notes_part,
    main_part,
    notes_part_name,
    parse,
    relate,
    serialise,
    with_part,
    write_package,
)
from pipeline.spec import (
    Agreement,
    Column,
    ColumnKind,
    DatedTemplate,
    Declaration,
    FigureSpec,
    Shape,
    Sheet,
    TableSpec,
    TextSpec,
)

EMPTY_STYLES = build("w:styles", None, build("w:docDefaults"))


def p(*texts: str, style: str = ""):
    """A paragraph, one run a text."""
    properties = [build("w:pPr", None, build("w:pStyle", {"w:val": style}))] if style else []
    return build("w:p", None, *properties, *(build("w:r", None, build("w:t", text=t)) for t in texts))


def tbl(*rows: tuple[str, ...]):
    return build("w:tbl", None, *(build("w:tr", None, *(build("w:tc", None, p(c)) for c in row)) for row in rows))


def with_note(paragraph, note_id: int):
    """The paragraph with a footnote's number at its end."""
    paragraph.append(build("w:r", None, build("w:footnoteReference", {"w:id": str(note_id)})))
    return paragraph


def docx(*content, styles=EMPTY_STYLES, notes: tuple[tuple[str, ...], ...] = (), header: str = "") -> Package:
    """A package with this body; `notes` are the paragraphs of the notes from 1 on."""
    package = with_part(Package({}), "_rels/.rels", serialise(build("rel:Relationships")))
    body = build("w:body", None, *content, build("w:sectPr"))
    package = with_part(package, "word/document.xml", serialise(build("w:document", None, body)), ContentType.MAIN)
    package, _ = relate(package, "", Relation.MAIN, "word/document.xml")
    package = _related(package, Relation.STYLES, "word/styles.xml", ContentType.STYLES, styles)
    if header:
        root = build("w:hdr", None, p(header))
        package = _related(package, Relation.HEADER, "word/header1.xml", ContentType.HEADER, root)
    return _noted(package, notes) if notes else package


def saved(path, package: Package):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(write_package(package))
    return path


def _related(package, relation, name, content_type, root):
    package = with_part(package, name, serialise(root), content_type)
    return relate(package, main_part(package), relation, name)[0]


def _noted(package, notes):
    package = ensure_notes_part(package)
    name = notes_part_name(package)
    root = parse(package[name], name)
    for number, texts in enumerate(notes, start=1):
        root.append(build("w:footnote", {"w:id": str(number)}, *(p(t) for t in texts)))
    return with_part(package, name, serialise(root))


SHEETS = (
    Sheet("tt", "Thông tin", (Column("tên", ("Tên",)),), shape=Shape.PAIRS, space="cơ_quan"),
    Sheet(
        "khen",
        "Khen",
        (Column("tên", ("Tên",)), Column("số", ("Số",), ColumnKind.COUNT), Column("đơn_vị", ("Đơn vị",))),
    ),
)

DECLARATION = Declaration(
    type="bao-cao",
    title="Báo cáo",
    document_kind="BÁO CÁO",
    symbol="BC",
    file_name="x",
    upward=True,
    several_years=False,
    templates=(DatedTemplate("mau.docx"),),
    sheets=SHEETS,
    figures=(
        FigureSpec("giấy_khen.tập_thể", "cộng"),
        FigureSpec("giấy_khen.cá_nhân", "cộng"),
        FigureSpec("tỉ_lệ", "tỉ lệ", FigureKind.PERCENT, of=("giấy_khen.tập_thể", "giấy_khen.cá_nhân")),
    ),
    tables=(
        TableSpec("ds.khen", "dòng", "khen", columns=("tên", "số"), sums=("số",), total=True),
        TableSpec("ds.nhóm", "dòng", "khen", columns=("tên", "số"), group="đơn_vị", sums=("số",), count="bao_nhiêu"),
        TableSpec("phụ_lục", "chéo", "khen", down=("đơn_vị",), across=("tên",), value="số"),
    ),
    texts=(TextSpec("nội_dung.ưu_điểm", "khen", "tên"),),
    agreements=(Agreement("khớp", "giấy_khen.tập_thể", "<=", "giấy_khen.cá_nhân", "vì thế"),),
    source="templates_docx/bao-cao/khai-bao.toml",
    lines=(("giấy_khen.tập_thể", 7),),
)
