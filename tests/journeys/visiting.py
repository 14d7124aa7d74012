"""One visit as the network of Chromium counts it: bytes, requests, what moved, when the largest thing was painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

KB = 1024


@dataclass(frozen=True)
class Profile:
    """A line and a phone (ux.md 6)."""

    kbps: int
    round_trip_ms: int
    slower: int  # the processor, times


PROFILES = {"A": Profile(700, 300, 4), "B": Profile(400, 400, 4)}


@dataclass
class Traffic:
    """Everything one page load took from the network."""

    kinds: dict[str, str] = field(default_factory=dict)
    urls: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    cached: set[str] = field(default_factory=set)

    @property
    def requests(self) -> list[str]:
        return [self.urls[id] for id in self.sizes if id not in self.cached]

    @property
    def total(self) -> int:
        return sum(self.sizes.values())

    @property
    def shared(self) -> int:
        """Style, letters, signs and scripts: what every page needs once."""
        ours = ("Stylesheet", "Script", "Font")
        return sum(
            size
            for id, size in self.sizes.items()
            if self.kinds[id] in ours or "icons" in self.urls[id] or "favicon" in self.urls[id]
        )

    def listen(self, session: Any) -> None:
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.responseReceived", self._answered)
        session.on("Network.requestServedFromCache", lambda event: self.cached.add(event["requestId"]))
        session.on("Network.loadingFinished", self._finished)

    def _sent(self, event: dict[str, Any]) -> None:
        self.urls[event["requestId"]] = event["request"]["url"]
        self.kinds[event["requestId"]] = event.get("type", "")

    def _answered(self, event: dict[str, Any]) -> None:
        if event["response"].get("fromDiskCache"):
            self.cached.add(event["requestId"])

    def _finished(self, event: dict[str, Any]) -> None:
        if self.urls.get(event["requestId"], "data:").startswith("http"):
            self.sizes[event["requestId"]] = int(event["encodedDataLength"])


def visit(page: Any, path: str, profile: Profile | None = None) -> Traffic:
    """Load a page and let it come to rest, on the line of ``profile`` if one is given."""
    session = page.context.new_cdp_session(page)
    traffic = Traffic()
    traffic.listen(session)
    session.send("Network.enable")
    if profile:
        speed = profile.kbps * 1000 / 8
        line = {
            "offline": False,
            "latency": profile.round_trip_ms,
            "downloadThroughput": speed,
            "uploadThroughput": speed,
        }
        session.send("Network.emulateNetworkConditions", line)
        session.send("Emulation.setCPUThrottlingRate", {"rate": profile.slower})
    page.goto(path, wait_until="networkidle")
    session.detach()
    return traffic


_SEEN = """kind => new Promise(done => {
  const seen = []
  new PerformanceObserver(list => seen.push(...list.getEntries())).observe({ type: kind, buffered: true })
  setTimeout(() => done(seen.map(one => kind == "layout-shift" ? (one.hadRecentInput ? 0 : one.value) : one.startTime)), 50)
})"""


def moved(page: Any) -> float:
    """How much has moved by itself so far (CLS)."""
    return float(sum(page.evaluate(_SEEN, "layout-shift")))


def largest_paint(page: Any) -> float:
    """Seconds until the largest thing on the screen was painted (LCP)."""
    return float(max(page.evaluate(_SEEN, "largest-contentful-paint"), default=0)) / 1000
