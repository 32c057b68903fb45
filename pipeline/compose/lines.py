"""The line of a template at which Jinja stands, while it prints and when it fails."""

from __future__ import annotations

import inspect
from typing import Final

_TEMPLATE: Final = "<template>"


def template_line() -> int:
    """The line of the template that is being rendered now; 0 outside."""
    frame = inspect.currentframe()
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None and frame.f_code.co_filename == _TEMPLATE:
            return int(template.get_corresponding_lineno(frame.f_lineno))
        frame = frame.f_back
    return 0


def error_line(error: BaseException) -> int:
    """The line of the template in which an error arose; 0 where it is not known."""
    line = getattr(error, "lineno", None)
    if line:
        return int(line)
    trace, found = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _TEMPLATE:
            found = trace.tb_lineno
        trace = trace.tb_next
    return found
