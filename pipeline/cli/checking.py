"""The verb check on the command line: any Word documents, judged and told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.check import Profile, check_document, load_profile, open_document
from pipeline.cli.annotating import write_copy
from pipeline.cli.check_files import files, named, no_document
from pipeline.cli.copies import refuse_unfit_copies
from pipeline.cli.exits import Exit, exit_for
from pipeline.cli.mending import Fixed, fix
from pipeline.cli.screen import say
from pipeline.findings import tally

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from pipeline.check import Result
    from pipeline.findings import Finding


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was to be judged; `result` is None where it could not be opened, `fixed` what --fix came to."""

    file: str
    result: Result | None
    findings: tuple[Finding, ...]
    fixed: Fixed | None = None


def check(  # noqa: PLR0913 - one parameter an option
    *,
    paths: tuple[Path, ...],
    profile: str,
    on: date | None,
    form: str,
    page: Path | None,
    copy: Path | None,
    mended: Path | None,
    track: bool,
    notices: bool,
) -> Exit:
    """Judges the documents, tells what was found or mended, and gives the exit code."""
    refuse_unfit_copies(paths, page, copy, mended, track=track)
    chosen, wrong = load_profile(profile)
    if chosen is None:
        return _without_profile(profile, wrong, form)
    checked = [_checked(path, file, chosen, on) for path, file in files(paths)]
    well = True
    if mended is not None and checked[0].result is not None:
        fixed, well = fix(paths[0], mended, chosen, on, track=track)
        checked = [replace(checked[0], fixed=fixed)]
    _tell(checked, chosen, form, notices=notices)
    quiet = form != "text"
    well &= page is None or _written(page, checked, chosen, quiet=quiet)
    if copy is not None and checked[0].result is not None:
        well &= write_copy(paths[0], copy, checked[0].findings, quiet=quiet)
    code = exit_for(f for one in checked for f in left(one))
    return code if well else code or Exit.ENVIRONMENT


def left(one: Checked) -> tuple[Finding, ...]:
    """The findings that are left to a person: those of the mended copy, else those of the file."""
    return one.fixed.mended.result.findings if one.fixed and one.fixed.written else one.findings


def _without_profile(name: str, wrong: tuple[Finding, ...], form: str) -> Exit:
    """Tells what is wrong with the profile in the form asked for; no document is judged."""
    if form == "text":
        from pipeline.cli.check_text import finding_lines

        say(*(line for f in wrong for line in (*finding_lines(f), "")))
        say(f"{tally(wrong)}. Chưa soát văn bản nào.")
    else:
        _tell([Checked(name, None, wrong)], Profile(name, name), form, notices=True)
    return exit_for(wrong)


def _checked(path: Path, file: str, profile: Profile, on: date | None) -> Checked:
    if not path.is_file():
        return Checked(file, None, (no_document(path, file),))
    package, refused = open_document(path, file)
    if package is None:
        return Checked(file, None, refused)
    result = check_document(package, file, profile, on=on)
    return Checked(file, result, result.findings)


def _tell(checked: Sequence[Checked], profile: Profile, form: str, *, notices: bool) -> None:
    if form == "json":
        from pipeline.cli.check_json import as_json

        say(as_json(checked, profile))
    elif form == "sarif":
        from pipeline.cli.check_sarif import as_sarif

        say(as_sarif(checked))
    else:
        from pipeline.cli.check_text import lines

        say(*lines(checked, notices=notices))


def _written(page: Path, checked: Sequence[Checked], profile: Profile, *, quiet: bool) -> bool:
    from pipeline.cli.check_page import as_page
    from pipeline.files import write_whole

    try:
        write_whole(page, as_page(checked, profile).encode())
    except OSError as error:
        say(f"Không ghi được báo cáo {page}: {error.strerror or error}. Đóng tệp ấy hoặc chọn tên khác rồi chạy lại.")
        return False
    if not quiet:
        say(f"Báo cáo: {named(page)}")
    return True
