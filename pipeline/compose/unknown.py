"""Names that the content does not have: told wherever they are used, and printed as nothing known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import ChainableUndefined, Undefined
from jinja2.exceptions import SecurityError

if TYPE_CHECKING:
    from collections.abc import Callable


def telling(unknown: Callable[[str, object], None], forbidden: Callable[[str], None]) -> type[Undefined]:
    """Jinja's class for unknown names, telling each with what it was looked up in, or as forbidden."""

    class Unknown(ChainableUndefined):
        """A name that the content does not have: told at its first use, false in a condition, empty in a loop."""

        __slots__ = ()

        def _tell(self) -> None:
            name = self._undefined_name
            if name is not None and issubclass(self._undefined_exception, SecurityError):
                forbidden(str(name))
            elif name is not None:
                unknown(str(name), self._undefined_obj)

        def __bool__(self) -> bool:
            self._tell()
            return False

        def __iter__(self) -> Any:
            self._tell()
            return iter(())

        def __len__(self) -> int:
            self._tell()
            return 0

        def __eq__(self, other: object) -> bool:
            self._tell()
            return False

        def __call__(self, *_: object, **__: object) -> Unknown:  # type: ignore[override]
            if self._undefined_name is not None:
                forbidden(f"{self._undefined_name}(…)")
            return Unknown()

        __hash__ = None  # type: ignore[assignment]

    return Unknown
