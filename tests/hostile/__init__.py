"""Whatever is typed, pasted, forged or uploaded: nothing breaks, nothing runs, nothing of it is believed."""
