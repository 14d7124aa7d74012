"""The ground every room stands on: money, time, identity, database, news. No commerce words, no views."""
