"""The hundred bodies no browser would send: other types, arrays, duplicates, thousands of parts, broken encodings.

``{field}`` is a field of the form that is attacked, ``{csrf}`` its token, so that a body gets as far as it can.
A body is ``{"type": content type or null, "before", "part", "times", "after"}``; a part holds ``{n}`` for its number.
"""

from __future__ import annotations

import json
from typing import Any

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
MULTIPART = "multipart/form-data; boundary=batas"
CSRF = "csrf={csrf}&"
CSRF_PART = '--batas\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{csrf}\r\n'


def bodies() -> list[dict[str, Any]]:
    return [*_pairs(), *_many(), *_broken_text(), *_other_types(), *_json(), *_parts(), *_odd_multipart()]


def _body(kind: str | None, before: str, part: str = "", times: int = 0, after: str = "") -> dict[str, Any]:
    return {"type": kind, "before": before, "part": part, "times": times, "after": after}


def _pairs() -> list[dict[str, Any]]:
    """Arrays and objects as other frameworks write them, duplicates, orders taken for fields."""
    texts = (
        "{field}[]=a", "{field}[0]=a&{field}[1]=b", "{field}[a][b]=c", "{field}.a=1", "{field}=a&{field}=b", "{field}=&{field}=a", "{field}", "=a", "&&&&", "={field}",
        "{field}=a;{field}=b", "{field}%00=a", "%7Bfield%7D=a", "{field}=a&{field}[]=b", "__proto__[x]=1&constructor=1", "_method=DELETE&{field}=1", "self=1&cls=1&__class__=1",
        "kunci=12345678&kunci=87654321&{field}=a", "{field}={field}&hitung=1", "{field}=a#b=c", "?{field}=a", "{field}=a\r\n{field}=b", "{field}==a==", "{field}=+++", "{field}=a&csrf=x&csrf=",
    )  # fmt: skip
    return [_body(FORM, CSRF + text) for text in texts]


def _many() -> list[dict[str, Any]]:
    return [
        _body(FORM, CSRF, "{field}=a&", 10_000),
        _body(FORM, CSRF, "a{n}=1&", 10_000),
        _body(FORM, CSRF, "&", 50_000, "{field}=a"),
        _body(FORM, CSRF, "{field}{n}[]=1&", 3_000),
        _body(FORM, CSRF, "{field}-{n}=1&", 3_000),
        _body(FORM, "", "%", 50_000),
        _body(FORM, "", "=", 50_000),
        _body(FORM, CSRF + "{field}=", "%25", 50_000),
        _body(FORM, CSRF + "{field}=", "a", 990_000),
        _body(FORM, CSRF + "{field}=", "a", 1_100_000),
    ]


def _broken_text() -> list[dict[str, Any]]:
    """Percent signs and bytes that are no UTF-8 (bytes are written as their Latin-1 letters)."""
    values = (
        "%", "%2", "%zz", "%u0041", "%ff%fe", "%c0%ae", "%e2%82", "%f0%9f%92", "%ed%a0%80", "%00", "%0d%0a", "%c3%28",
        "\xff\xfe\x00", "\xed\xa0\x80", "\xc0\xaf",
    )  # fmt: skip
    return [_body(FORM, f"{CSRF}{{field}}={value}") for value in values]


def _other_types() -> list[dict[str, Any]]:
    kinds = (
        None, "", "text/plain", "text/xml", "text/html", "application/xml", "application/octet-stream", "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded; charset=punycode", "application/x-www-form-urlencoded; charset=zlib", "multipart/mixed; boundary=batas",
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "b" * 3_000, "application/graphql", "image/svg+xml", "a/b/c; =; x",
    )  # fmt: skip
    return [_body(kind, CSRF + "{field}=<a>b</a>") for kind in kinds]


def _json() -> list[dict[str, Any]]:
    values: tuple[Any, ...] = (
        {}, [], None, True, 0, -1, "teks", {"csrf": "{csrf}", "{field}": "a"}, {"csrf": "{csrf}", "{field}": ["a", {"b": None}]}, {"{field}": {"$gt": ""}},
        {"__proto__": {"x": 1}}, [{"{field}": 1}] * 3,
    )  # fmt: skip
    whole = [_body(JSON, json.dumps(value)) for value in values]
    broken = [
        _body(JSON, text)
        for text in ("{", "{'a': 1}", '{"a": NaN}', '{"a": 1e999}', "\ufeff{}".encode().decode("latin-1"))
    ]
    deep = [_body(JSON, "", "[", 100_000, "]"), _body(JSON, "", '{"a":', 20_000, "1"), _body(JSON, "", "9", 6_000)]
    return [
        *whole,
        *broken,
        *deep,
        _body(FORM, CSRF + '{"{field}": "a"}'),
        _body("application/json; charset=utf-32", "{}"),
    ]


def _parts() -> list[dict[str, Any]]:
    """Parts of a multipart form that are not what they say."""
    heads = (
        'name="{field}"; filename="a.txt"', 'name="{field}"; filename="../../x\\u0000.jpg"', 'name="{field}"; filename=""', "name={field}", 'name=""', "", 'name="{field}', 'filename="a"',
        "name*=utf-8''{field}", 'name="{field}"; name="csrf"', 'name="foto"; filename="a\\".html"', 'name="foto"; filename="' + "a" * 5_000 + '.jpg"', 'name="foto"', 'name="foto"; filename*=utf-8\'\'%ff%fe.jpg',
    )  # fmt: skip
    part = "--batas\r\nContent-Disposition: form-data; {head}\r\n\r\n<a>b</a>\r\n--batas--\r\n"
    return [_body(MULTIPART, CSRF_PART + part.replace("{head}", head)) for head in heads]


def _odd_multipart() -> list[dict[str, Any]]:
    field = '--batas\r\nContent-Disposition: form-data; name="{field}"\r\n'
    return [
        _body(MULTIPART, CSRF_PART, field + "\r\na\r\n", 10_000, "--batas--\r\n"),
        _body(MULTIPART, CSRF_PART, field + "\r\na\r\n", 190, "--batas--\r\n"),
        _body(MULTIPART, CSRF_PART + field + "\r\nabc"),
        _body(MULTIPART, "awal\r\n" + CSRF_PART + field + "Content-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--batas--\r\nakhir"),
        _body(MULTIPART, CSRF_PART + field + "Content-Type: multipart/mixed; boundary=lain\r\n\r\n--lain\r\n\r\na\r\n--lain--\r\n--batas--\r\n"),
        _body(MULTIPART, CSRF_PART + field + "Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-a+AD4-\r\n--batas--\r\n"),
    ]  # fmt: skip
