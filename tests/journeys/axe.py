"""axe-core on a page, under the page's own Content-Security-Policy."""

from __future__ import annotations

from typing import Any

from tests.web.looking import AXE

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CONTRAST = ["color-contrast"]
_SOURCE = AXE.read_text()
_RUN = """([kind, values]) => axe.run(document, {runOnly: {type: kind, values}, resultTypes: ['violations']})
  .then(answer => answer.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')))"""


def broken_rules(page: Any, contrast_only: bool = False) -> list[str]:
    """Violations of WCAG 2.2 A and AA with the places; empty is good. Only colours differ between light and dark."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_SOURCE)
    return list(page.evaluate(_RUN, ["rule", CONTRAST] if contrast_only else ["tag", RULES]))
