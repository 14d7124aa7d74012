"""Invented villages, sellers and products to try Lumbung with. (The door is written with the room.)"""
