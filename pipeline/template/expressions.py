"""What the expressions in tags stand for, name by name, and what a template may not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jinja2 import nodes

from pipeline.tags import NOTE, TESTS, misplaced_note, unknown_name
from pipeline.tags.codes import FORBIDDEN
from pipeline.template.filters import column_of, lists_columns, tell_arguments, tell_filter
from pipeline.template.things import UNKNOWN, Thing, What, at_root, inside, known_inside, row_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pipeline.findings import Code
    from pipeline.spec import Names
    from pipeline.template.report import Report
    from pipeline.template.stretches import Stretch

Scope = dict[str, Thing]

UNPRINTED: Final = {
    What.GROUP: "một nhóm tên", What.TABLE: "cả bảng", What.ROW: "cả dòng", What.FLAG: "đúng/sai",
    What.LOOP: "vòng lặp", What.HEADINGS: "các tiêu đề",
}  # fmt: skip
_COMPARED: Final = Thing(What.FLAG, "so sánh")
_NO_SUMS: Final = "khai báo một số liệu có cach = “tổng của”, “hiệu” hoặc “tỉ lệ” rồi in số liệu ấy"


class Expressions:
    """Resolves the expressions of one template; `lines` are the stretches at hand, `used` the names met."""

    __slots__ = ("_names", "_report", "_ways", "lines", "used")

    def __init__(self, names: Names, report: Report) -> None:
        self._names = names
        self._report = report
        self._ways = self._known_ways()
        self.lines: Sequence[Stretch] = ()
        self.used: set[str] = set()

    def resolve(self, node: nodes.Node, scope: Scope) -> Thing:
        """What an expression stands for; what is wrong with it is told."""
        way = next((way for kind, way in self._ways.items() if isinstance(node, kind)), None)
        if way is None:
            self.tell(FORBIDDEN, node, "biểu thức không dùng trong thẻ", "chỉ gọi tên, in, lặp và so sánh")
            return UNKNOWN
        return way(node, scope)

    def tell(self, code: Code, node: nodes.Node, found: str, mend: str) -> None:
        """Notes a finding at the paragraph in which the node stands."""
        self._report.tell(code, self._at(node), found, mend)

    def _known_ways(self) -> Mapping[type[nodes.Node], Callable[[Any, Scope], Thing]]:
        """How each kind of node is resolved; the first that fits holds, so `and` stands before other operations."""
        return {
            nodes.TemplateData: lambda _n, _s: UNKNOWN,
            nodes.Name: self._name,
            nodes.Const: lambda n, _: _constant(n),
            nodes.Getattr: lambda n, s: self._behind(n, n.attr, s),
            nodes.Getitem: self._item,
            nodes.Filter: self._filter,
            nodes.Test: self._test,
            nodes.Call: self._call,
            nodes.CondExpr: lambda n, s: self._either((n.expr1, n.expr2, n.test), s),
            nodes.Compare: self._compared,
            nodes.Not: lambda n, s: self._every((n.node,), s),
            nodes.And: lambda n, s: self._either((n.left, n.right), s),
            nodes.Or: lambda n, s: self._either((n.left, n.right), s),
            nodes.Concat: self._joined,
            nodes.BinExpr: lambda n, s: self._computed(n, (n.left, n.right), s),
            nodes.UnaryExpr: lambda n, s: self._computed(n, (n.node,), s),
            nodes.List: lambda n, s: self._every(n.items, s),
            nodes.Tuple: lambda n, s: self._every(n.items, s) if n.items else UNKNOWN,
        }

    def _every(self, parts: Iterable[nodes.Node], scope: Scope) -> Thing:
        for part in parts:
            self.resolve(part, scope)
        return _COMPARED

    def _compared(self, node: nodes.Compare, scope: Scope) -> Thing:
        whats = {self.resolve(part, scope).what for part in (node.expr, *(o.expr for o in node.ops))}
        if {What.FIGURE, What.WORDS} <= whats or {What.TEXT, What.NUMBER} <= whats:
            self.tell(FORBIDDEN, node, "phép so sánh giữa chữ và số", "so chữ với chuỗi trong ngoặc kép, số với số")
        return _COMPARED

    def _either(self, parts: Iterable[nodes.Node | None], scope: Scope) -> Thing:
        """What the first part stands for; a bare condition prints nothing of its own."""
        return [self.resolve(part, scope) for part in parts if part is not None][0]  # noqa: RUF015 - all are told

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
        whole = self.resolve(node.node, scope)
        if name.startswith("_"):
            self.tell(FORBIDDEN, node, f"thẻ gọi “{name}”", "bỏ thẻ này")
            return UNKNOWN
        thing = inside(whole, name, self._names) if whole.what is not What.UNKNOWN else UNKNOWN
        if thing is None:
            known = [f"{whole.path}.{k}" for k in known_inside(whole, self._names)]
            self._unknown(node, f"{whole.path}.{name}", known or self._names.every())
        return self._met(thing)

    def _item(self, node: nodes.Getitem, scope: Scope) -> Thing:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._behind(node, node.arg.value, scope)
        self.tell(FORBIDDEN, node, "thẻ lấy theo số thứ tự trong ngoặc vuông", "lặp qua bảng bằng for … in …")
        return UNKNOWN

    def _met(self, thing: Thing | None) -> Thing:
        if thing is None:
            return UNKNOWN
        self.used.add(thing.path)
        return thing

    def _filter(self, node: nodes.Filter, scope: Scope) -> Thing:
        thing = self.resolve(node.node, scope) if node.node is not None else UNKNOWN
        values = [self.resolve(value, scope) for value in (*node.args, *(k.value for k in node.kwargs))]
        tell_filter(node, thing, self._at(node), self._report)
        tell_arguments(node, values, self._at(node), self._report)
        column, row = column_of(node), row_of(thing, thing.path)
        if lists_columns(node, thing) and column and inside(row, column, self._names) is None:
            self._unknown(node, column, known_inside(row, self._names))
        return Thing(What.NUMBER if node.name == "length" else What.PRINTED, thing.path)

    def _test(self, node: nodes.Test, scope: Scope) -> Thing:
        if node.name not in TESTS:
            self.tell(FORBIDDEN, node, f"phép thử “is {node.name}”", "so sánh bằng ==, hoặc viết if tên")
        return self._every((node.node,), scope)

    def _call(self, node: nodes.Call, scope: Scope) -> Thing:
        named = node.node.name if isinstance(node.node, nodes.Name) else ""
        if named != NOTE:
            self.tell(FORBIDDEN, node, f"thẻ gọi {named or 'một lệnh'}(…)", "chỉ dùng được chú_thích(…)")
            return UNKNOWN
        things = [self.resolve(argument, scope) for argument in node.args]
        if len(things) != 1 or things[0].what in UNPRINTED:
            self.tell(FORBIDDEN, node, "chú_thích không ghi đúng một nội dung", "viết chú_thích(tên nội dung)")
        if not self._at(node).notes:
            self._report.add(misplaced_note(self._report.place(self._at(node))))
        return Thing(What.NOTE, NOTE)

    def _computed(self, node: nodes.BinExpr | nodes.UnaryExpr, parts: Iterable[nodes.Node], scope: Scope) -> Thing:
        """Whole numbers of a loop may be added; all other arithmetic is the declaration's."""
        whats = {self.resolve(part, scope).what for part in parts}
        if not isinstance(node, nodes.Add | nodes.Sub | nodes.Mod) or whats != {What.NUMBER}:
            self.tell(FORBIDDEN, node, f"phép tính ({node.operator}) trong thẻ", _NO_SUMS)
        return Thing(What.NUMBER, "phép tính")

    def _joined(self, node: nodes.Concat, scope: Scope) -> Thing:
        self._every(node.nodes, scope)
        self.tell(FORBIDDEN, node, "phép nối (~) trong thẻ", "in từng giá trị bằng thẻ riêng, đặt cạnh nhau")
        return Thing(What.PRINTED, "phép nối")

    def _unknown(self, node: nodes.Node, name: str, known: Sequence[str]) -> None:
        self._report.add(unknown_name(self._report.place(self._at(node)), name, known))

    def _at(self, node: nodes.Node) -> Stretch:
        return self.lines[min(max(node.lineno, 1), len(self.lines)) - 1]


def _constant(node: nodes.Const) -> Thing:
    if isinstance(node.value, bool):
        return Thing(What.FLAG, str(node.value))
    return Thing(What.NUMBER if isinstance(node.value, int | float) else What.WORDS, str(node.value))


def _dotted(node: nodes.Node) -> list[str]:
    """The parts of a dotted name as it is written; empty where it does not begin with a name."""
    if isinstance(node, nodes.Name):
        return [node.name]
    before = _dotted(node.node) if isinstance(node, nodes.Getattr) else []
    return [*before, node.attr] if before and isinstance(node, nodes.Getattr) else []
