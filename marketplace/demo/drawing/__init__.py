"""How the drawn sample pictures look: outlines, cloths, packs, things, places. Pure drawing orders, no Pillow.

``marketplace.demo.pictures`` holds the brush that carries them out. Everything is placed on a square of
1000 by 1000 with the light from the upper left and the things standing at about y = 810.
"""
