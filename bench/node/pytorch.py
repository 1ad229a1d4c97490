"""PyTorch as a contender of the benchmark: answers each line of JSON on standard input with one on standard output.

It trains the models of src/run/model/modelParameters.ts on one thread, or on as many as its argument says, with torch.optim.AdamW, from weights and examples that it
is given. Only what `python3` with torch brings is used.
"""

import json
import sys
import time


def say(**reply):
    print(json.dumps(reply, allow_nan=False), flush=True)


try:
    import torch
except ImportError:
    say(error="python3 is here, but without PyTorch (torch).")
    sys.exit(0)

THREADS = int(sys.argv[1]) if len(sys.argv) > 1 else 1
torch.set_num_threads(THREADS)

# Any processor with AVX2 reaches more than twice this on one core with a tuned BLAS; the reference BLAS that comes with Debian's
# python3-torch alone is fifteen times slower, and would flatter whatever is compared with it.
LEAST_GFLOPS = 20


def product_gflops(size=512, rounds=5):
    """The rate of a square float32 product, 10^9 operations a second: the best of some rounds."""
    a, b = torch.rand(size, size), torch.rand(size, size)
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        a @ b
        best = min(best, time.perf_counter() - start)
    return 2 * size**3 / best / 1e9


def blas_name():
    """The BLAS that this process has loaded, by its file; what PyTorch was built with where that cannot be seen."""
    try:
        with open("/proc/self/maps") as maps:
            files = {line.split("/")[-1].strip() for line in maps if "/" in line}
    except OSError:
        files = set()
    for known in ("openblas", "mkl_rt", "mkl_core", "blis", "atlas", "blas"):
        for file in sorted(files):
            if known in file.lower():
                return file
    return "MKL" if "mkl" in torch.__config__.show().lower() else "an unknown BLAS"


def mlp(weights, model, tokens, x, y):
    """Logits [n, tokens] of the mlp with two tables."""
    rows = weights["W_A"][x] + weights["W_B"][y]  # [n, dModel]
    return torch.relu(rows @ weights["W_in"]) @ weights["W_out"]


def transformer(weights, model, tokens, x, y):
    """Logits [n, tokens] of the transformer read at "="."""
    n, heads, width = len(x), model["heads"], model["dModel"] // model["heads"]
    sequence = torch.stack([x, y, torch.full_like(x, tokens)], dim=1)
    embedded = weights["W_E"][sequence] + weights["W_pos"]  # [n, 3, d]
    last = embedded[:, 2]  # [n, d]
    query = (last @ weights["W_Q"]).view(n, 1, heads, width)
    keys = (embedded @ weights["W_K"]).view(n, 3, heads, width)
    values = (embedded @ weights["W_V"]).view(n, 3, heads, width)
    attention = torch.softmax((keys * query).sum(-1) / width**0.5, dim=1)  # [n, 3, heads]
    mixed = (attention.unsqueeze(-1) * values).sum(1).reshape(n, -1)
    attended = last + mixed @ weights["W_O"]
    hidden = torch.relu(attended @ weights["W_in"] + weights["b_in"])
    return (attended + hidden @ weights["W_out"] + weights["b_out"]) @ weights["W_U"]


NETWORKS = {"mlp": mlp, "transformer": transformer}


class Run:
    def __init__(self, model, optimizer, tokens, examples, parameters, steps):
        self.model, self.tokens, self.settings = model, tokens, optimizer
        self.x, self.y, self.labels = torch.tensor(examples).view(-1, 3).unbind(1)
        self.weights = {
            each["name"]: torch.tensor(each["values"], dtype=torch.float32).view(each["shape"]).requires_grad_()
            for each in parameters
        }
        self.optimizer = torch.optim.AdamW(
            self.weights.values(),
            lr=optimizer["learningRate"],
            betas=(optimizer["beta1"], optimizer["beta2"]),
            eps=optimizer["epsilon"],
            weight_decay=optimizer["weightDecay"],
        )
        self.steps = 0

    def loss(self):
        logits = NETWORKS[self.model["kind"]](self.weights, self.model, self.tokens, self.x, self.y)
        return torch.nn.functional.cross_entropy(logits, self.labels)

    def advance(self, steps):
        """Does steps and returns the milliseconds each took."""
        start = time.perf_counter()
        for _ in range(steps):
            self.steps += 1
            warm = min(1, self.steps / max(1, self.settings["warmupSteps"]))
            self.optimizer.param_groups[0]["lr"] = self.settings["learningRate"] * warm
            self.optimizer.zero_grad(set_to_none=True)
            self.loss().backward()
            self.optimizer.step()
        return (time.perf_counter() - start) * 1000 / steps


def started(run, steps):
    for _ in range(steps):
        last = run.advance(1)
    with torch.no_grad():
        loss = run.loss().item()
    return {"loss": loss, "lastStepMs": last, "label": f"PyTorch {torch.__version__}, {THREADS} thread{'' if THREADS == 1 else 's'}"}


def timed(run, budgetMs, stepsAtMost):
    """As timeRound.ts: one step, then as many as fit."""
    one = run.advance(1)
    steps = min(stepsAtMost, int(budgetMs // one))
    return run.advance(steps) if steps > 1 else one


gflops = product_gflops()
if gflops < LEAST_GFLOPS:
    say(
        error=f"PyTorch's matrix product reaches {gflops:.1f} GFLOP/s with {blas_name()}: too slow to compare with. A tuned BLAS is"
        " missing (on Debian: libopenblas0-pthread)."
    )
    sys.exit(0)
say(torch=f"{torch.__version__}, {blas_name()}, product {gflops:.0f} GFLOP/s")
run = None
for line in sys.stdin:
    question = json.loads(line)
    try:
        if "start" in question:
            run = Run(**question["start"])
            say(started=started(run, question["start"]["steps"]))
        else:
            say(msPerStep=timed(run, **question["time"]))
    except Exception as problem:
        say(error=f"PyTorch failed: {problem}")
