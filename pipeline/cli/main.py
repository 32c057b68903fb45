"""The command `pipeline` and its verbs."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive import COMMANDS
from pipeline.cli.exits import Exit
from pipeline.cli.giving import COMMANDS as GIVING
from pipeline.cli.kinds import INPUTS, Day, Page
from pipeline.cli.screen import speak_utf8
from pipeline.cli.trouble import keep_details, sentence
from pipeline.cli.wording import Group, mistake

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = click.Path(path_type=Path, exists=True, file_okay=False, resolve_path=True)
COPY = click.Path(path_type=Path, dir_okay=False)
ARCHIVE = click.Path(path_type=Path, file_okay=False, resolve_path=True)
TARGET = click.Path(path_type=Path, file_okay=False, resolve_path=True)


def _version() -> str:
    """The installed version; a checkout that was not installed has none."""
    try:
        return version("vks-pipeline")
    except PackageNotFoundError:
        return "(chưa cài đặt)"


@click.group(cls=Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(_version(), message="vks-pipeline %(version)s", help="In số phiên bản.")
@click.pass_context
def pipeline(context: click.Context) -> None:
    """Lập báo cáo, kế hoạch từ các tệp Excel trong thư mục inputs.

    Gõ riêng “pipeline” để xem các văn bản đã khai và tình trạng của từng văn bản.
    """
    if context.invoked_subcommand is None:
        from pipeline.cli.status import status

        raise SystemExit(status())


def _narrowing(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.option("--year", "years", type=int, multiple=True, help="Chỉ lập văn bản khai trong năm này."),
        click.option("--office", "offices", multiple=True, help="Chỉ lập cho cơ quan này (tên thư mục trong inputs)."),
        INPUTS,
        click.option("--outputs", type=TARGET, help="Thư mục kết quả, nếu không phải outputs."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@pipeline.command()
@click.argument("types", nargs=-1, metavar="[LOẠI]…")
@_narrowing
@click.option("--draft", is_flag=True, help="Lập bản dự thảo, kể cả khi còn lỗi.")
@click.option("--pdf", is_flag=True, help="Lập thêm bản PDF bằng LibreOffice.")
@click.option("--archive", type=ARCHIVE, help="Kho lưu trữ các phiên bản, nếu không phải outputs/luu-tru.")
@click.option("--notices", is_flag=True, help="In cả các lưu ý.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def build(**chosen: Any) -> None:
    """Lập mọi văn bản đã khai mà chưa có hoặc đã cũ.

    LOẠI: loại văn bản (tên thư mục trong templates_docx, hoặc tên trong cột “Loại văn bản”); bỏ trống là tất cả.

    Ví dụ: pipeline build --year 2026 --pdf
    """
    from pipeline.cli.building import build as run_build

    raise SystemExit(run_build(**chosen))


@pipeline.command()
@click.argument("folder", type=TARGET, metavar="THƯ_MỤC")
def init(folder: Path) -> None:
    """Tạo thư mục làm việc mới, có sẵn mẫu văn bản và số liệu minh họa.

    Ví dụ: pipeline init bao-cao-thi-dua
    """
    from pipeline.cli.starting import start

    raise SystemExit(start(folder))


@pipeline.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="TỆP…")
@click.option(
    "--profile", default="vksnd", metavar="TÊN", help="Hồ sơ quy tắc: nd30, vksnd, hoặc một tệp .toml của cơ quan."
)
@click.option("--as-of", "on", type=Day(), help="Soát theo quy định của ngày này (dd/mm/yyyy), nếu không phải ngày ký.")
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", help="Cách in kết quả.")
@click.option("--html", "page", type=Page(), help="Ghi thêm một báo cáo để mở bằng trình duyệt và in.")
@click.option("--annotate", "copy", type=COPY, help="Ghi thêm một bản sao có nhận xét tại từng chỗ (mỗi lần một tệp).")
@click.option("--fix", "mended", type=COPY, help="Ghi một bản đã sửa những chỗ chắc chắn (mỗi lần một tệp).")
@click.option("--track", is_flag=True, help="Cùng với --fix: sửa thành thay đổi theo dõi được (Track Changes).")
@click.option("--notices", is_flag=True, help="In cả các lưu ý.")
def check(**chosen: Any) -> None:
    """Soát thể thức và số liệu của văn bản Word bất kỳ; không sửa gì trong tệp gốc.

    TỆP: các tệp .docx, hoặc thư mục chứa tệp .docx.

    Ví dụ: pipeline check "Bao cao.docx" --html bao-cao-soat.html
    """
    from pipeline.cli.checking import check as run_check

    raise SystemExit(run_check(**chosen))


@pipeline.command()
@click.argument("codes", nargs=-1, metavar="[MÃ]…")
def explain(codes: tuple[str, ...]) -> None:
    """Giải thích các mã: yêu cầu, lý do, ví dụ sai và đúng, căn cứ.

    MÃ: một hay nhiều mã; bỏ trống thì liệt kê mọi quy tắc soát.

    Ví dụ: pipeline explain TT-03 TT-65
    """
    from pipeline.cli.explaining import explain as run_explain

    raise SystemExit(run_explain(codes))


for _command in (*COMMANDS, *GIVING):
    pipeline.add_command(_command)


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line; a fault of ours is one line, with the details in a file."""
    speak_utf8()
    try:
        sys.exit(pipeline.main(args=arguments, prog_name="pipeline", standalone_mode=False))
    except click.UsageError as error:
        click.echo("\n".join(mistake(error)), err=True)
        sys.exit(Exit.USAGE)
    except click.exceptions.Exit as asked:
        sys.exit(asked.exit_code)
    except click.Abort:
        click.echo("Đã dừng theo yêu cầu; chưa ghi gì thêm.", err=True)
        sys.exit(Exit.OURS)
    except Exception as error:  # noqa: BLE001 - the outermost door: the traceback goes to a file
        click.echo(sentence(keep_details(error)), err=True)
        sys.exit(Exit.OURS)
