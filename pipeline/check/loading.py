"""Profiles of rules read from TOML: the two that the program carries, and a house's own on top of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.check.faults import NO_PROFILE
from pipeline.check.house_faults import full_name, wrong_codes, wrong_values
from pipeline.check.profile import Profile
from pipeline.findings import FilePlace
from pipeline.spec.checking import faults
from pipeline.spec.codes import SCHEMA
from pipeline.spec.shape import Key, Value
from pipeline.spec.source import Source, read_source, whole

if TYPE_CHECKING:
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
    if (carried := name.strip().casefold()) in CARRIED:
        return _read(FOLDER / f"{carried}.toml", f"{carried}.toml")
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
    found = (*early, *wrong_codes(raw, source), *(wrong_values(raw, source, below) if of_house else ()))
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
    fixed = {full_name(key, below): value for key, value in raw.get("gia_tri", {}).items()}
    return Profile(name, raw["ten"], {**kept, **raw.get("bo", {})}, {**below.values, **fixed})


def _no_profile(name: str) -> Finding:
    return NO_PROFILE.at(
        FilePlace(name),
        found=f"không có hồ sơ quy tắc “{name}”",
        expected="nd30, vksnd, hoặc đường dẫn tới một tệp .toml có thật",
        mend="gõ lại --profile, hoặc bỏ tùy chọn này để dùng hồ sơ vksnd",
    )
