"""A seeded campaign of faults against the real program: is anything lost, doubled or stuck?"""
