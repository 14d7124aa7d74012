PYTHON ?= python3
.PHONY: run test check bench stress seed clean
run test check bench stress seed clean:
	@$(PYTHON) dev.py $@ $(ARGS)
