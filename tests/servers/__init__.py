"""Real servers the tests need, started privately and ended with the test run."""
