"""Compiled templates are kept on disk; whatever happens to them, pages are right."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from flask import Flask

from marketplace.web import compiled


def drawn(templates: Path, kept: Path) -> str:
    """The page as a process drew it that starts now."""
    app = Flask(__name__, template_folder=str(templates))
    compiled.init_app(app, kept)
    with app.app_context():
        return app.jinja_env.get_template("page.html").render(name="Sari")


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "page.html").write_text("Bu {{ name }}")
    return folder


def files(kept: Path) -> list[Path]:
    return [path for path in kept.rglob("*") if path.is_file()]


def test_a_template_is_compiled_once(templates: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    assert drawn(templates, kept) == "Bu Sari"
    (written,) = files(kept)
    before = written.stat()
    assert drawn(templates, kept) == "Bu Sari"
    assert written.stat().st_ino == before.st_ino


def test_a_changed_template_is_shown_at_the_next_start(templates: Path, tmp_path: Path) -> None:
    drawn(templates, tmp_path / "kept")
    (templates / "page.html").write_text("Ibu {{ name }}")
    assert drawn(templates, tmp_path / "kept") == "Ibu Sari"


@pytest.mark.parametrize("damage", [b"", b"j2", b"\x00" * 400])
def test_a_damaged_one_is_compiled_anew(templates: Path, tmp_path: Path, damage: bytes) -> None:
    kept = tmp_path / "kept"
    drawn(templates, kept)
    files(kept)[0].write_bytes(damage)
    assert drawn(templates, kept) == "Bu Sari"


def test_one_that_ends_in_the_middle_is_compiled_anew(templates: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    drawn(templates, kept)
    whole = files(kept)[0].read_bytes()
    files(kept)[0].write_bytes(whole[: len(whole) // 2])
    assert drawn(templates, kept) == "Bu Sari"


def test_without_a_place_to_keep_them_pages_are_made_all_the_same(templates: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder should be")
    assert drawn(templates, tmp_path / "kept") == "Bu Sari"


def test_a_folder_that_vanishes_under_a_running_process_stops_nobody(templates: Path, tmp_path: Path) -> None:
    app = Flask(__name__, template_folder=str(templates))
    compiled.init_app(app, tmp_path / "kept")
    shutil.rmtree(tmp_path / "kept")
    assert app.jinja_env.get_template("page.html").render(name="Sari") == "Bu Sari"


def test_another_version_of_our_code_keeps_its_own_and_removes_the_old(templates: Path, tmp_path: Path) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "words.py").write_text("a = 1")
    one = compiled.build_of(code)
    (code / "words.py").write_text("a = 12")
    assert compiled.build_of(code) != one
    old = tmp_path / "kept" / one
    old.mkdir(parents=True)
    (old / "page").write_text("old")
    drawn(templates, tmp_path / "kept")
    assert not old.exists()
