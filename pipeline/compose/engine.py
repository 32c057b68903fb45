"""Jinja as a closed room: our names, our filters, printing only; what a template wrongly asks for is told."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Undefined, pass_context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from pipeline.compose.asked import note, printed
from pipeline.compose.filters import FILTERS
from pipeline.compose.refused import Refused
from pipeline.compose.rows import RowsValue
from pipeline.compose.values import FigureValue, Lookup, WordsValue
from pipeline.tags import NOTE, TESTS
from pipeline.tags.codes import BAD_FILTER

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType

    from jinja2.runtime import Context

    from pipeline.compose.pieces import Printed

_COUNTING: Final = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "%": lambda a, b: a % b,
}  # of loop.index, and of nothing else
_KEPT: Final = 24
"""How many compiled parts are remembered: three or four a template, so half a dozen templates."""


class ClosedEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox in which a dot leads only where a value lets it, and nothing is computed."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "%", "**"))
    intercepted_unops = frozenset(("+", "-"))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The value behind a dot."""
        return self._inside(obj, attribute) if _is_ours(obj) else super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The value behind brackets."""
        return self._inside(obj, argument) if _is_ours(obj) else super().getitem(obj, argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002
        """The sum of two whole numbers (`loop.index`); TypeError for anything else."""
        if type(left) is int and type(right) is int and operator in _COUNTING:
            return _COUNTING[operator](left, right)
        raise Refused(f"thẻ không làm phép tính ({operator})")

    def call_unop(self, context: Context, operator: str, arg: Any) -> Any:  # noqa: ARG002
        """TypeError: a template computes nothing."""
        raise Refused(f"thẻ không làm phép tính ({operator})")

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """The footnote that `chú_thích(…)` makes; nothing else can be called."""
        if isinstance(obj, Undefined):
            return obj(*args, **kwargs)  # told, and nothing more happens
        if not any(obj is known for known in self.globals.values()):
            raise Refused("thẻ chỉ gọi được chú_thích(…)")
        return super().call(context, obj, *args, **kwargs)

    def compile(self, source: Any, *args: Any, **kwargs: Any) -> Any:
        """The code of a part; one that was compiled before is not compiled again, since all our rooms are alike."""
        if type(source) is str and not args and not kwargs:
            return _compiled(source)
        return super().compile(source, *args, **kwargs)

    def _inside(self, obj: Any, name: Any) -> Any:
        if isinstance(name, str) and name.startswith("_"):
            return self.unsafe_undefined(obj, name)
        value = obj.look_up(name) if isinstance(obj, Lookup) else None
        return self.undefined(obj=obj, name=name) if value is None else value


def environment(put: Callable[[Printed], str], unknown: type[Undefined]) -> ClosedEnvironment:
    """The room for one document: what is printed goes to `put`, names that are not known become `unknown`."""
    env = ClosedEnvironment(autoescape=True, undefined=unknown, finalize=_finalizer(put))
    env.filters.clear()
    env.filters.update({name: _guarded(name, print_as) for name, print_as in FILTERS.items()})
    env.tests = {name: test for name, test in env.tests.items() if name in TESTS}
    env.globals.clear()
    env.globals[NOTE] = note
    return env


@lru_cache(maxsize=_KEPT)
def _compiled(source: str) -> CodeType:
    """The code of a part, made in a room of its own: names, filters and what is printed are looked up at rendering."""
    room = environment(_nothing, Undefined)
    code: CodeType = super(ClosedEnvironment, room).compile(source)
    return code


def _nothing(_: Printed) -> str:
    return ""


def _guarded(name: str, print_as: Callable[..., object]) -> Callable[..., object]:
    """The filter, refusing values in brackets that it does not know."""

    def guarded(*values: object, **named: object) -> object:
        try:
            return print_as(*values, **named)
        except Refused:
            raise
        except TypeError as error:
            raise Refused(f"bộ lọc “{name}” không nhận những giá trị ghi trong ngoặc", BAD_FILTER) from error

    return guarded


def _is_ours(obj: object) -> bool:
    return not isinstance(obj, Undefined) and isinstance(obj, Lookup | FigureValue | WordsValue | RowsValue)


def _finalizer(put: Callable[[Printed], str]) -> Callable[[Context, object], str]:
    @pass_context  # so that Jinja prints nothing at compile time, when no line is known
    def finalize(_: Context, value: object) -> str:
        if isinstance(value, Markup):
            return value
        if isinstance(value, str | int) and not isinstance(value, bool):
            return str(value)
        return put(printed(value))

    return finalize
