"""Unsafe settings stop the start, all of them named at once."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from marketplace.config import Config, ConfigRefused

LONG = "x" * 32
FIT = {
    "LUMBUNG_ENV": "production", "SECRET_KEY": LONG, "DATA_KEYS": LONG, "PUBLIC_URL": "https://lumbung.example",
    "DATABASE_URL": "postgresql+psycopg://app@db/lumbung",
}  # fmt: skip


def read(folder: Path, **settings: str) -> Config:
    return Config.from_env({"VAR_DIR": str(folder / "var"), "UPLOADS_DIR": str(folder / "up"), **settings})


def test_production_with_everything_starts(tmp_path: Path) -> None:
    config = read(tmp_path, **FIT)
    assert (config.is_production, config.is_https, config.origin) == (True, True, "https://lumbung.example")
    assert config.owner_database_url == config.database_url


def test_production_names_everything_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ConfigRefused) as refused:
        read(tmp_path, LUMBUNG_ENV="production")
    assert refused.value.reasons == [
        f"{name} is missing." for name in ("SECRET_KEY", "DATA_KEYS", "PUBLIC_URL", "DATABASE_URL")
    ]
    assert "Lumbung does not start" in str(refused.value)
    assert not (tmp_path / "var" / "secrets").exists()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"SECRET_KEY": "short"}, "SECRET_KEY is too short"),
        ({"DATA_KEYS": f"{LONG},short"}, "DATA_KEYS is too short"),
        ({"PUBLIC_URL": "http://lumbung.example"}, "must be https"),
        ({"PUBLIC_URL": "https://lumbung.example/toko"}, "scheme and host only"),
        ({"FAULT_AT": "place.after_idem"}, "FAULT_AT works only with LUMBUNG_ENV=test"),
        ({"CLOCK_OFFSET": "60"}, "CLOCK_OFFSET works only with LUMBUNG_ENV=test"),
        ({"PORT": "80a"}, "PORT must be a whole number"),
        ({"WEB_THREADS": "1.5"}, "WEB_THREADS must be a whole number"),
        ({"LUMBUNG_ENV": "prod"}, "LUMBUNG_ENV is 'prod'"),
    ],
)
def test_each_unsafe_setting_is_refused_by_name(tmp_path: Path, change: dict[str, str], reason: str) -> None:
    with pytest.raises(ConfigRefused) as refused:
        read(tmp_path, **{**FIT, **change})
    assert len(refused.value.reasons) == 1
    assert reason in refused.value.reasons[0]


def test_plain_http_is_fine_on_loopback(tmp_path: Path) -> None:
    for host in ("localhost", "127.0.0.1:8000", "[::1]:8000"):
        assert not read(tmp_path, **{**FIT, "PUBLIC_URL": f"http://{host}"}).is_https


@pytest.mark.parametrize("name", ["FAULT_AT", "CLOCK_OFFSET"])
def test_faults_and_other_clocks_are_for_tests_only(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigRefused, match=name):
        read(tmp_path, **{name: "5"})
    assert read(tmp_path, LUMBUNG_ENV="test", **{name: "5"}).env == "test"


def test_development_needs_nothing_and_keeps_its_secrets_to_itself(tmp_path: Path) -> None:
    first, second = read(tmp_path), read(tmp_path)
    assert (first.secret_key, first.data_keys) == (second.secret_key, second.data_keys)
    assert first.secret_key not in first.data_keys
    assert len(first.secret_key) >= 32
    for kept in (tmp_path / "var" / "secrets").iterdir():
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert first.database_url.startswith("sqlite:///")
