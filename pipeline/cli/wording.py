"""The library's own English words in Vietnamese: headings of help pages, and mistakes in typing a command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from pipeline.findings import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import _GeneratorContextManager

_HEADINGS = {"Options": "Tùy chọn", "Commands": "Lệnh"}
_QUOTED = re.compile(r"'([^']*)'")


class Formatter(click.HelpFormatter):
    """A help page with Vietnamese headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line of usage."""
        words = args.replace("[OPTIONS]", "[TÙY CHỌN]").replace("[COMMAND] [ARGS]...", "[LỆNH] [THAM SỐ]…")
        super().write_usage(prog, words, prefix or "Cách gõ: ")

    def write_dl(self, rows: Iterable[tuple[str, str]], *widths: Any, **more: Any) -> None:
        """Words beside their meanings."""
        super().write_dl([(word, told.replace("[required]", "[bắt buộc]")) for word, told in rows], *widths, **more)

    def section(self, name: str) -> _GeneratorContextManager[None]:
        """A section under its Vietnamese heading."""
        return super().section(_HEADINGS.get(name, name))


class Context(click.Context):
    """A context whose help pages are in Vietnamese."""

    formatter_class = Formatter


class Command(click.Command):
    """A verb with its help page in Vietnamese."""

    context_class = Context

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        for option in self.params:
            if isinstance(option, click.Option) and option.metavar is None:
                option.metavar = _value_name(option)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows the page."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Hiện trang này."
        return option


class Group(Command, click.Group):
    """The group of verbs."""

    command_class = Command

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Takes in a verb; one that was made elsewhere gets its help page in Vietnamese too."""
        if not isinstance(cmd, Command):
            cmd = Command(cmd.name, callback=cmd.callback, params=cmd.params, help=cmd.help)
        super().add_command(cmd, name)


def mistake(error: click.UsageError) -> Iterator[str]:
    """What is wrong with a command as typed, and where to look."""
    yield f"Sai cách gõ lệnh: {_what(error)}"
    command = error.ctx.command_path if error.ctx else "pipeline"
    yield f"Gõ “{command} --help” để xem cách gõ."


def _what(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        near = nearest(error.option_name, error.possibilities or ())
        return f"không có tùy chọn {error.option_name}" + (f"; có phải {near}?" if near else ".")
    if isinstance(error, click.MissingParameter):
        return f"thiếu {_name(error)}."
    if isinstance(error, click.BadParameter):
        return f"{_name(error)} nhận giá trị không hợp lệ ({_value(error.message)})."
    return _other(error)


def _value_name(option: click.Option) -> str | None:
    """What stands for the option's value on a help page; None where the library's own word will do."""
    if isinstance(option.type, click.Path):
        return "TỆP" if option.type.file_okay else "THƯ_MỤC"
    return {"integer": "SỐ", "text": "CHỮ"}.get(option.type.name) if option.nargs == 1 and not option.is_flag else None


def _name(error: click.BadParameter) -> str:
    if isinstance(error.param, click.Argument):
        return f"“{(error.param.metavar or error.param.human_readable_name).strip('[]…')}”"
    shown: Any = error.param.opts[0] if error.param is not None and error.param.opts else error.param_hint
    return f"“{shown}”"


def _value(message: str) -> str:
    quoted = _QUOTED.search(message)
    return f"“{quoted[1]}”" if quoted else message


def _other(error: click.UsageError) -> str:
    quoted = _QUOTED.search(error.message)
    group = error.ctx.command if error.ctx else None
    if quoted and isinstance(group, click.Group):
        near = nearest(quoted[1], group.commands)
        return f"không có lệnh “{quoted[1]}”" + (f"; có phải “{near}”?" if near else ".")
    return "thừa chữ hoặc thiếu chữ trong lệnh."
