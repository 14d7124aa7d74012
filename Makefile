PYTHON ?= python3
.PHONY: run test check bench seed clean
run test check bench seed clean:
	@$(PYTHON) dev.py $@ $(ARGS)
