"""Home: the public pages that put other rooms together: front, search, category, product, stall, village, help, health.

Promise: these pages are the same for everybody (no cookie is read), carry an ETag, and cost a fixed number of statements
however many cards they show (lists at most five, a product at most six). Addresses have one right spelling; others are sent
there. Withdrawn goods answer 410 with similar ones. What cannot be put into the cart is said on the product's own page.

Events: none. Errors: NotFound.
"""
