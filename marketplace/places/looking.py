"""Places by code: one, many, and what lies in an area."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Boolean, ColumnElement, Row, Select, literal_column, select

from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound
from marketplace.foundation.keeping import KeptPerDatabase

from . import codes, names
from .gazetteer import Place

ABOVE_VILLAGES: ColumnElement[bool] = literal_column(
    "level < 4", Boolean
)  # written out, so that the index of children applies
MOST_KEPT = 10_000
_UNKNOWN = "Tempat ini tidak ada dalam daftar wilayah."


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place with the names of the areas it lies in (empty where there is none)."""

    code: str
    kind: str
    """provinsi, kabupaten, kota, kecamatan, desa, kelurahan or desa adat."""
    name: str
    """As in the official list, without Kabupaten or Kota."""
    district: str
    regency: str
    """With its kind: Kab. Rembang, Kota Semarang."""
    province: str

    @property
    def label(self) -> str:
        """Mojowarno, Kec. Kaliori, Kab. Rembang, Jawa Tengah: no two places share it, but for 16 pairs in one district."""
        own = names.short_name(self.code, self.kind, self.name)
        district = f"Kec. {self.district}" if self.district else ""
        return ", ".join(filter(None, (own, district, self.regency, self.province)))

    @property
    def short_label(self) -> str:
        """For buyers: Kaliori, Rembang, Jawa Tengah. Only a regency itself keeps its Kab., as its capital is often so named."""
        own = (
            self.name
            if codes.level_of(self.code) > codes.REGENCY
            else names.short_name(self.code, self.kind, self.name)
        )
        return ", ".join(filter(None, (own, self.district, self.regency.removeprefix("Kab. "), self.province)))

    @property
    def slug(self) -> str:
        """For web addresses: 33.17.09.2016-mojowarno."""
        return f"{self.code}-{names.slugged(names.words_of(self.name))}"

    @property
    def zone(self) -> str:
        """Asia/Jakarta, Asia/Makassar or Asia/Jayapura."""
        return codes.zone_of(self.code)

    @property
    def zone_label(self) -> str:
        """WIB, WITA or WIT."""
        return codes.zone_label(self.code)


def place(code: str) -> PlaceView:
    """The place with this code. Raises NotFound, whatever is given instead of a code."""
    found = places_for([code])
    if code not in found:
        raise NotFound(_UNKNOWN)
    return found[code]


def places_for(wanted: Iterable[str]) -> dict[str, PlaceView]:
    """The places with these codes, in the order given; unknown codes are left out. One statement, or none for places
    this process has met before: their names change only with an upgrade."""
    good = [code for code in wanted if codes.is_code(code)]
    if not good:
        return {}
    met = _met()
    known = {code: view for code in good if (view := met.get(code)) is not None}
    if len(known) < len(set(good)):
        known |= _keep(_read([code for code in good if code not in known]))
    return {code: known[code] for code in good if code in known}


def _read(wanted: list[str]) -> dict[str, PlaceView]:
    needed = {part for code in wanted for part in codes.lineage(code)}
    found = dict(db.session.execute(select(Place.code, Place.name).where(Place.code.in_(needed))).all())
    return {code: _view(code, found) for code in wanted if code in found}


_met: KeptPerDatabase[dict[str, PlaceView]] = KeptPerDatabase(dict)


def _keep(views: dict[str, PlaceView]) -> dict[str, PlaceView]:
    met = _met()
    if len(met) > MOST_KEPT:
        met.clear()
    met.update(views)
    return views


def forget_places() -> None:
    """Names may have changed: read them anew."""
    _met.forget()


def provinces() -> list[PlaceView]:
    """All provinces, by code."""
    return _views(select(Place.code, Place.name).where(Place.level == codes.PROVINCE))


def regencies_in(code: str) -> list[PlaceView]:
    """The regencies and cities of a province, by code; empty for anything else."""
    return _children(code, codes.PROVINCE)


def districts_in(code: str) -> list[PlaceView]:
    """The districts of a regency or city, by code; empty for anything else."""
    return _children(code, codes.REGENCY)


def _children(code: str, level: int) -> list[PlaceView]:
    if not codes.is_code(code) or codes.level_of(code) != level:
        return []
    return _views(select(Place.code, Place.name).where(Place.parent_code == code, ABOVE_VILLAGES))


def _views(statement: Select[str, str]) -> list[PlaceView]:
    """The rows of one area, with the names above them: two statements."""
    rows = db.session.execute(statement.where(Place.retired.is_(False)).order_by(Place.code)).all()
    return views_of(rows)


def views_of(rows: Iterable[Row[str, str]]) -> list[PlaceView]:
    """Views for rows of code and name, in their order; one statement for the names above them."""
    own: dict[str, str] = {row.code: row.name for row in rows}
    above = {part for code in own for part in codes.lineage(code)[:-1]}
    if above:
        found = db.session.execute(select(Place.code, Place.name).where(Place.code.in_(above))).all()
        return [_view(code, own | dict(found)) for code in own]
    return [_view(code, own) for code in own]


def _view(code: str, found: dict[str, str]) -> PlaceView:
    line = codes.lineage(code)
    province, regency, district = (*line[:-1], "", "", "")[:3]
    return PlaceView(
        code=code,
        kind=codes.kind_of(code),
        name=names.bare_name(codes.kind_of(code), found[code]),
        district=found.get(district, ""),
        regency=_regency(regency, found),
        province=names.short_name(province, "provinsi", found[province]) if province else "",
    )


def _regency(code: str, found: dict[str, str]) -> str:
    return names.short_name(code, codes.kind_of(code), found[code]) if code else ""
