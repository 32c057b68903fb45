"""Profiles of rules read from TOML: the two that the program carries, and a house's own on top of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.check.faults import NO_PROFILE, UNKNOWN_RULE
from pipeline.check.profile import Profile
from pipeline.check.rules import all_rules
from pipeline.findings import FilePlace
from pipeline.spec.checking import faults, unknown
from pipeline.spec.codes import SCHEMA, UNKNOWN_KEY, WRONG_TYPE
from pipeline.spec.shape import Key, Value
from pipeline.spec.source import Source, read_source, section, whole
from pipeline.vietnamese import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding

FOLDER: Final = Path(__file__).parent / "profiles"
DEFAULT: Final = "vksnd"
CARRIED: Final = ("nd30", "vksnd")
_VERSION: Final = 1
_SHAPE: Final = {
    "schema": Key(Value.NUMBER, required=True),
    "ten": Key(required=True),
    "ke_thua": Key(offered=CARRIED),
    "ap_dung": Key(Value.TEXTS),
    "bo": Key(Value.TABLE),
    "gia_tri": Key(Value.TABLE),
}

Loaded = tuple[Profile | None, tuple["Finding", ...]]


def load_profile(name: str = DEFAULT) -> Loaded:
    """The profile of this name, or of the TOML file at this path; None with findings where it cannot be used."""
    if name in CARRIED:
        return _read(FOLDER / f"{name}.toml", f"{name}.toml")
    path = Path(name)
    if path.suffix.casefold() != ".toml" or not path.is_file():
        return None, (_no_profile(name),)
    return _read(path, path.name, of_house=True)


def _read(path: Path, told: str, *, of_house: bool = False) -> Loaded:
    source, raw, unread = read_source(path, told)
    if raw is None:
        return None, unread
    wrong = _other_schema(raw, source) or faults(raw, _SHAPE, whole(source))
    if wrong:
        return None, tuple(wrong)
    below, early = _below(raw, of_house=of_house)
    found = (*early, *_codes(raw, source), *(_values(raw, source, below) if of_house else ()))
    return (None if found else _over(below, path.stem, raw)), found


def _other_schema(raw: dict[str, Any], source: Source) -> list[Finding]:
    """The finding that the file is of another version; what else it says may mean something else there."""
    written = raw.get("schema", _VERSION)
    if not isinstance(written, int) or isinstance(written, bool) or written == _VERSION:
        return []
    told = SCHEMA.at(
        whole(source).at("schema"),
        found=f"schema = {written}",
        expected=f"schema = {_VERSION}",
        mend=f"ghi schema = {_VERSION}; nếu tệp do bản mới hơn của chương trình ghi thì dùng bản mới hơn ấy",
    )
    return [told]


def _below(raw: dict[str, Any], *, of_house: bool) -> tuple[Profile, tuple[Finding, ...]]:
    """What the profile stands on; a house that names nothing stands on the default."""
    under = raw.get("ke_thua", DEFAULT if of_house else "")
    profile, found = load_profile(under) if under else (None, ())
    return profile or Profile("", ""), found


def _over(below: Profile, name: str, raw: dict[str, Any]) -> Profile:
    kept = {code: reason for code, reason in below.without.items() if code not in raw.get("ap_dung", ())}
    fixed = {_full(key, below): value for key, value in raw.get("gia_tri", {}).items()}
    return Profile(name, raw["ten"], {**kept, **raw.get("bo", {})}, {**below.values, **fixed})


def _full(key: str, below: Profile) -> str:
    """The name of a value with its diacritics; a house may leave them out, as TOML's bare keys ask."""
    return next((name for name in below.values if unaccented(name) == key), key)


def _codes(raw: dict[str, Any], source: Source) -> Iterator[Finding]:
    known = [rule.code.id for rule in all_rules()]
    for code in raw.get("ap_dung", ()):
        if code not in known:
            yield unknown(UNKNOWN_RULE, whole(source).at("ap_dung"), code, known, "mã quy tắc")
    spot = section(source, "[bo]", item="[bo]")
    for code, reason in raw.get("bo", {}).items():
        if code not in known:
            yield unknown(UNKNOWN_RULE, spot.at(code), code, known, "mã quy tắc")
        elif not (isinstance(reason, str) and reason.strip()):
            yield WRONG_TYPE.at(
                spot.at(code),
                found=f"{code} = {reason!r}",
                expected="lý do bỏ quy tắc, trong ngoặc kép",
                mend=f"ghi {code} = “lý do” để người sau hiểu vì sao không áp dụng",
            )


def _values(raw: dict[str, Any], source: Source, below: Profile) -> Iterator[Finding]:
    """A house may only change what the carried profiles fix, and keep its kind."""
    spot = section(source, "[gia_tri]", item="[gia_tri]")
    for key, value in raw.get("gia_tri", {}).items():
        name = _full(key, below)
        if name not in below.values:
            yield unknown(UNKNOWN_KEY, spot.at(key), key, below.values, "giá trị")
        elif _kind(value) != _kind(below.values[name]):
            yield WRONG_TYPE.at(
                spot.at(key),
                found=f"{key} = {value!r}",
                expected=_kind(below.values[name]),
                mend=f"sửa lại giá trị “{key}”",
            )


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true hoặc false"
    if isinstance(value, int | float):
        return "một số"
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return "danh sách chuỗi dạng [“…”, “…”]"
    return "một chuỗi trong ngoặc kép" if isinstance(value, str) else "một giá trị khác"


def _no_profile(name: str) -> Finding:
    return NO_PROFILE.at(
        FilePlace(name),
        found=f"không có hồ sơ quy tắc “{name}”",
        expected="nd30, vksnd, hoặc đường dẫn tới một tệp .toml có thật",
        mend="gõ lại --profile, hoặc bỏ tùy chọn này để dùng hồ sơ vksnd",
    )
