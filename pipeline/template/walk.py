"""The tree that Jinja makes of a part's tags, gone through name by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import nodes

from pipeline.findings import nearest
from pipeline.template.codes import BAD_FILTER, FORBIDDEN, NOTE_PLACE, UNKNOWN_NAME
from pipeline.template.filters import FILTERS, LISTING, fits, wanted
from pipeline.template.things import UNKNOWN, Thing, What, at_root, inside, known_inside, row_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pipeline.findings import Code
    from pipeline.spec import Names
    from pipeline.template.report import Report
    from pipeline.template.stretches import Stretch

Scope = dict[str, Thing]

_NOTE: Final = "chú_thích"
_UNPRINTED: Final = {
    What.GROUP: "một nhóm tên", What.TABLE: "cả bảng", What.ROW: "cả dòng", What.FLAG: "đúng/sai",
    What.LOOP: "vòng lặp", What.HEADINGS: "các tiêu đề",
}  # fmt: skip
_NO_SUMS: Final = "khai báo một số liệu có cach = “tổng của”, “hiệu” hoặc “tỉ lệ” rồi in số liệu ấy"


class Walk:
    """Goes through trees of one template; `used` are the declared names met."""

    __slots__ = ("_lines", "_names", "_report", "used")

    def __init__(self, names: Names, report: Report) -> None:
        self._names = names
        self._report = report
        self._lines: Sequence[Stretch] = ()
        self.used: set[str] = set()

    def through(self, tree: nodes.Template, lines: Sequence[Stretch]) -> None:
        """Goes through a part's tree; `lines` are the stretches on its lines."""
        self._lines = lines
        self._body(tree.body, {})

    def _body(self, body: Sequence[nodes.Node], scope: Scope) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                self._output(node, scope)
            elif isinstance(node, nodes.For):
                self._loop(node, scope)
            elif isinstance(node, nodes.If):
                self._resolve(node.test, scope)
                for part in (node.body, node.elif_, node.else_):
                    self._body(part, scope)

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for child in node.nodes:
            thing = self._resolve(child, scope)
            if thing.what in _UNPRINTED:
                found = f"thẻ in {_UNPRINTED[thing.what]} “{thing.path}”"
                self._tell(FORBIDDEN, child, found, "in từng số liệu, hoặc lặp qua bảng bằng for … in …")

    def _loop(self, node: nodes.For, scope: Scope) -> None:
        over = self._resolve(node.iter, scope)
        if over.what not in (What.TABLE, What.TEXT, What.UNKNOWN):
            self._tell(FORBIDDEN, node, f"vòng lặp qua “{over.path}”, không phải bảng hay nội dung", "lặp qua một bảng")
        if not isinstance(node.target, nodes.Name):
            self._tell(FORBIDDEN, node, "vòng lặp đặt nhiều tên cùng lúc", "đặt một tên: for x in …")
        target = node.target.name if isinstance(node.target, nodes.Name) else ""
        inner = {**scope, target: row_of(over, target), "loop": Thing(What.LOOP, "loop")}
        if node.test is not None:
            self._resolve(node.test, inner)
        self._body(node.body, inner)
        self._body(node.else_, scope)

    def _resolve(self, node: nodes.Node, scope: Scope) -> Thing:
        way = next((w for kind, w in self._ways().items() if isinstance(node, kind)), None)
        if way is None:
            self._tell(FORBIDDEN, node, "biểu thức không dùng trong thẻ", "chỉ gọi tên, in, lặp và so sánh")
            return UNKNOWN
        return way(node, scope)

    def _ways(self) -> Mapping[type[nodes.Node], Callable[..., Thing]]:
        return {
            nodes.TemplateData: lambda *_: UNKNOWN,
            nodes.Name: self._name,
            nodes.Const: self._constant,
            nodes.Getattr: lambda n, s: self._behind(n, n.attr, s),
            nodes.Getitem: self._item,
            nodes.Filter: self._filter,
            nodes.Test: self._test,
            nodes.Call: self._call,
            nodes.CondExpr: lambda n, s: self._first(s, n.expr1, n.expr2, n.test),
            nodes.Compare: lambda n, s: self._all(s, n.expr, *(o.expr for o in n.ops)),
            nodes.Not: lambda n, s: self._all(s, n.node),
            nodes.Concat: self._refused_sum,
            nodes.And: lambda n, s: self._first(s, n.left, n.right),
            nodes.Or: lambda n, s: self._first(s, n.left, n.right),
            nodes.BinExpr: self._sum,
            nodes.UnaryExpr: self._sum,
            nodes.List: lambda n, s: self._all(s, *n.items),
            nodes.Tuple: lambda n, s: self._all(s, *n.items) if n.items else UNKNOWN,
        }

    def _all(self, scope: Scope, *parts: nodes.Node) -> Thing:
        for part in parts:
            self._resolve(part, scope)
        return Thing(What.FLAG, "so sánh")

    def _first(self, scope: Scope, *parts: nodes.Node | None) -> Thing:
        things = [self._resolve(part, scope) for part in parts if part is not None]
        return things[0] if things else UNKNOWN

    def _constant(self, node: nodes.Const, _: Scope) -> Thing:
        if isinstance(node.value, bool):
            return Thing(What.FLAG, str(node.value))
        return Thing(What.NUMBER if isinstance(node.value, int | float) else What.WORDS, str(node.value))

    def _name(self, node: nodes.Name, scope: Scope) -> Thing:
        if node.name in scope:
            return scope[node.name]
        thing = at_root(self._names, node.name)
        if thing is None:
            self._unknown(node, node.name, (*scope, *self._names.every()))
        return self._met(thing)

    def _behind(self, node: nodes.Getattr | nodes.Getitem, name: str, scope: Scope) -> Thing:
        path = _dotted(node)
        if path and path[0] not in scope and at_root(self._names, path[0]) is None:
            self._unknown(node, ".".join(path), self._names.every())
            return UNKNOWN
        whole = self._resolve(node.node, scope)
        if name.startswith("_"):
            self._tell(FORBIDDEN, node, f"thẻ gọi “{name}”", "bỏ thẻ này")
            return UNKNOWN
        thing = inside(whole, name, self._names) if whole.what is not What.UNKNOWN else UNKNOWN
        if thing is None:
            known = known_inside(whole, self._names)
            self._unknown(node, f"{whole.path}.{name}", [f"{whole.path}.{k}" for k in known] or self._names.every())
        return self._met(thing)

    def _item(self, node: nodes.Getitem, scope: Scope) -> Thing:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._behind(node, node.arg.value, scope)
        self._tell(FORBIDDEN, node, "thẻ lấy theo số thứ tự trong ngoặc vuông", "lặp qua bảng bằng for … in …")
        return UNKNOWN

    def _met(self, thing: Thing | None) -> Thing:
        if thing is None:
            return UNKNOWN
        self.used.add(thing.path)
        return thing

    def _filter(self, node: nodes.Filter, scope: Scope) -> Thing:
        thing = self._resolve(node.node, scope) if node.node is not None else UNKNOWN
        for argument in (*node.args, *(k.value for k in node.kwargs)):
            self._resolve(argument, scope)
        if node.name not in FILTERS:
            near = nearest(node.name, FILTERS)
            mend = f"sửa thành “{near}” nếu đúng ý" if near else "dùng một trong các bộ lọc có sẵn"
            self._tell(BAD_FILTER, node, f"bộ lọc “{node.name}”", mend, "một trong: " + ", ".join(FILTERS))
        elif not fits(node.name, thing.what):
            found = f"bộ lọc “{node.name}” đặt sau “{thing.path}”"
            self._tell(BAD_FILTER, node, found, "bỏ bộ lọc, hoặc chọn bộ lọc khác", f"đặt sau {wanted(node.name)}")
        elif node.name in LISTING and thing.what is What.TABLE:
            self._listing(node, thing)
        return Thing(What.NUMBER if node.name == "length" else What.PRINTED, thing.path)

    def _listing(self, node: nodes.Filter, thing: Thing) -> None:
        column = node.args[0].value if node.args and isinstance(node.args[0], nodes.Const) else None
        row = row_of(thing, thing.path)
        if column is None:
            mend = f"ghi tên cột, ví dụ {thing.path} | {node.name}(“tên”)"
            self._tell(BAD_FILTER, node, f"bộ lọc “{node.name}” không ghi tên cột", mend)
        elif inside(row, str(column), self._names) is None:
            self._unknown(node, str(column), known_inside(row, self._names))

    def _test(self, node: nodes.Test, scope: Scope) -> Thing:
        if node.name not in ("defined", "undefined"):
            self._tell(FORBIDDEN, node, f"phép thử “is {node.name}”", "so sánh bằng ==, hoặc viết if tên")
        return self._all(scope, node.node)

    def _call(self, node: nodes.Call, scope: Scope) -> Thing:
        named = node.node.name if isinstance(node.node, nodes.Name) else ""
        if named != _NOTE:
            self._tell(FORBIDDEN, node, f"thẻ gọi {named or 'một lệnh'}(…)", "chỉ dùng được chú_thích(…)")
            return UNKNOWN
        things = [self._resolve(argument, scope) for argument in node.args]
        if len(things) != 1 or things[0].what in _UNPRINTED:
            self._tell(FORBIDDEN, node, "chú_thích không ghi đúng một nội dung", "viết chú_thích(tên nội dung)")
        if not self._at(node).notes:
            self._tell(NOTE_PLACE, node, "thẻ chú_thích đặt ở nơi Word không cho chú thích", "đưa thẻ vào phần thân")
        return Thing(What.NOTE, _NOTE)

    def _sum(self, node: nodes.BinExpr | nodes.UnaryExpr, scope: Scope) -> Thing:
        parts = (node.left, node.right) if isinstance(node, nodes.BinExpr) else (node.node,)
        counted = isinstance(node, nodes.Add | nodes.Sub | nodes.Mod)
        whats = {self._resolve(part, scope).what for part in parts}
        if not (counted and whats == {What.NUMBER}):
            self._tell(FORBIDDEN, node, f"phép tính ({node.operator}) trong thẻ", _NO_SUMS)
        return Thing(What.NUMBER, "phép tính")

    def _refused_sum(self, node: nodes.Concat, scope: Scope) -> Thing:
        self._all(scope, *node.nodes)
        self._tell(FORBIDDEN, node, "phép nối (~) trong thẻ", "in từng giá trị bằng thẻ riêng, đặt cạnh nhau")
        return Thing(What.PRINTED, "phép nối")

    def _unknown(self, node: nodes.Node, name: str, known: Sequence[str]) -> None:
        near = nearest(name, known)
        near = near if near != name else ""
        mend = f"sửa thành “{near}” nếu đúng ý, hoặc khai báo tên này" if near else "sửa tên, hoặc khai báo tên này"
        if name == "khối" or name.startswith("khối."):
            mend = "đặt thẻ khối một mình trong một đoạn của phần thân"
        self._tell(UNKNOWN_NAME, node, f"tên “{name}”", mend)

    def _at(self, node: nodes.Node) -> Stretch:
        return self._lines[min(max(node.lineno, 1), len(self._lines)) - 1]

    def _tell(self, code: Code, node: nodes.Node, found: str, mend: str, expected: str = "") -> None:
        self._report.tell(code, self._at(node), found, mend, expected)


def _dotted(node: nodes.Node) -> list[str]:
    """The parts of a dotted name as it is written; empty where it does not begin with a name."""
    if isinstance(node, nodes.Name):
        return [node.name]
    before = _dotted(node.node) if isinstance(node, nodes.Getattr) else []
    return [*before, node.attr] if before and isinstance(node, nodes.Getattr) else []
