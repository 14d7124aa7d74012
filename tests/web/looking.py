"""What a browser is asked about any page: axe, targets, reflow, focus. For the guide here and for the journeys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TARGETS = "button, input:not([type=hidden]), select, textarea, summary, .button, .chip, .tabs a, .text-link, .tile, .check, .desk-nav a, .top__tool, .top__brand, .back-link, .link-button"

_AXE_RUN = """tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})
  .then(answer => answer.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')))"""

_SMALL = """selector => [...document.querySelectorAll(selector)].filter(element => {
  const shown = element.getClientRects().length && getComputedStyle(element).visibility !== 'hidden';
  if (!shown || element.closest('.visually-hidden') || element.matches('.tile__input, .check__input')) return false;
  const box = element.getBoundingClientRect();
  return box.width < 44 || box.height < 44;
}).map(element => element.outerHTML.slice(0, 120))"""

_COVERED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  if (box.bottom < 0 || box.top > innerHeight || !box.width) return element.outerHTML.slice(0, 120);
  const at = document.elementFromPoint(Math.min(innerWidth - 1, box.left + box.width / 2), Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, 8) / 2)));
  const free = at && (element.contains(at) || at.contains(element) || element.closest('label')?.contains(at));
  return free ? null : element.outerHTML.slice(0, 120);
}"""


_SPLIT = """() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) for (const hit of walker.currentNode.data.matchAll(/(LB|KW)-[2-9A-Z]{8}/g)) {
    const range = document.createRange();
    range.setStart(walker.currentNode, hit.index);
    range.setEnd(walker.currentNode, hit.index + hit[0].length);
    if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) found.push(hit[0]);
  }
  return found;
}"""


def axe_violations(page: Any) -> list[str]:
    """Broken rules of WCAG 2.2 AA and good practice, with the places. The context must be opened with bypass_csp."""
    page.evaluate(AXE.read_text())
    return list(page.evaluate(_AXE_RUN, RULES))


def small_targets(page: Any) -> list[str]:
    """What is there to be pressed and is smaller than 44 × 44 px."""
    return list(page.evaluate(_SMALL, TARGETS))


def split_numbers(page: Any) -> list[str]:
    """Numbers of orders and receipts that stand on two lines."""
    return list(page.evaluate(_SPLIT))


def overflow(page: Any, root_font: str = "100%") -> int:
    """By how many pixels the page is wider than the screen, with the letters at ``root_font``."""
    page.evaluate("size => { document.documentElement.style.fontSize = size }", root_font)
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def hidden_while_focused(page: Any, presses: int = 40) -> list[str]:
    """Elements that are covered or out of sight when reached with the Tab key."""
    found = []
    for _ in range(presses):
        page.keyboard.press("Tab")
        if place := page.evaluate(_COVERED):
            found.append(place)
    return found
