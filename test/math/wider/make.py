"""Writes the tables beside this file: more cases in the format of test/reference, drawn at random.

python3 make.py        (needs mpmath; about a minute)

Values are computed with 60 to 330 digits and rounded once. Every table is independent of the package.
"""
import json
import os
import random

from mpmath import mp, mpf, log, log1p, exp, erf, erfc, gamma, loggamma, pi, sqrt

CASES = 40
random.seed(20240607)
uniform, integer = random.uniform, random.randint
tables = {}


def power_of_ten(low, high):
    return 10 ** uniform(low, high)


def as_float(x):
    return [as_float(y) for y in x] if isinstance(x, list) else float(x)


def add(name, tag, args, value, scale=None):
    case = {"args": args, "value": as_float(value), "tag": tag}
    if scale is not None:
        case["scale"] = float(scale)
    tables.setdefault(name, []).append(case)


def log_binomial(n, k):
    return loggamma(mpf(n) + 1) - loggamma(mpf(k) + 1) - loggamma(mpf(n - k) + 1)


def sigmoid(z):
    return 1 / (1 + exp(-mpf(z)))


def special():
    for _ in range(CASES):
        near = (-1 if random.random() < 0.5 else 1) * power_of_ten(-15, -1)
        for tag, x in (("tiny", power_of_ten(-300, -2)), ("small", uniform(0.01, 10)), ("large", power_of_ten(1, 5)),
                       ("huge", power_of_ten(5, 300)), ("near-zero", 1 + near), ("near-zero", 2 + near)):
            add("special.logGamma", tag, [x], loggamma(mpf(x)))
        # Next to its zeros below -2 an absolute error of 1e-17 is all that is asked.
        x = -uniform(0.01, 40)
        value = log(abs(gamma(mpf(x))))
        add("special.logGamma", "negative", [x], value, max(abs(value), mpf(1) / 8))
        n = int(power_of_ten(0, 12))
        add("special.logFactorial", "any", [n], loggamma(mpf(n) + 1))
        n = integer(1, 400)
        k = integer(0, n)
        add("special.logBinomial", "mid", [n, k], log_binomial(n, k))
        n = int(power_of_ten(2, 9))
        k = integer(0, n)
        add("special.logBinomial", "large", [n, k], log_binomial(n, k))
        n = int(power_of_ten(3, 15))
        k = integer(1, 60)
        add("special.logBinomial", "lopsided", [n, k], log_binomial(n, k))
        for tag, top in (("mid", 1.7), ("large", 7)):
            counts = [int(power_of_ten(0, top)) - 1 for _ in range(integer(2, 9))]
            value = loggamma(mpf(sum(counts)) + 1) - sum(loggamma(mpf(m) + 1) for m in counts)
            add("special.logMultinomial", tag, [counts], value)
        for tag, x in (("mid", uniform(-3, 3)), ("tiny", power_of_ten(-300, -1))):
            add("special.erf", tag, [x], erf(mpf(x)))
        for tag, x in (("mid", uniform(-3, 3)), ("tail", uniform(1, 26))):
            add("special.erfc", tag, [x], erfc(mpf(x)))


def normal_quantile(q):
    q = mpf(q)
    lower = min(q, 1 - q)
    z = -sqrt(-2 * log(lower)) if lower < 0.1 else mpf(0)
    for _ in range(100):
        p = erfc(-z / sqrt(mpf(2))) / 2
        density = exp(-z * z / 2) / sqrt(2 * pi)
        step = log(p / lower) * p / density if lower < 0.1 else (p - lower) / density
        z -= step
        if abs(step) < mpf(10) ** -45:
            break
    return z if q < 0.5 else -z


def normal():
    for _ in range(CASES):
        for tag, z in (("standard", uniform(-8, 8)), ("far", -uniform(5, 37))):
            tail = erfc(-mpf(z) / sqrt(mpf(2))) / 2
            add("normal.cdf", tag, [z, 0, 1], tail)
            add("normal.logCdf", tag, [z, 0, 1], log(tail) if z < 0 else log1p(-erfc(mpf(z) / sqrt(mpf(2))) / 2))
            add("normal.pdf", tag, [z, 0, 1], exp(-mpf(z) ** 2 / 2) / sqrt(2 * pi))
        mu, sigma = uniform(-5, 5), power_of_ten(-3, 3)
        x = mu + sigma * uniform(-8, 8)
        z = (mpf(x) - mpf(mu)) / mpf(sigma)
        add("normal.cdf", "general", [x, mu, sigma], erfc(-z / sqrt(mpf(2))) / 2)
        add("normal.pdf", "general", [x, mu, sigma], exp(-z * z / 2) / (mpf(sigma) * sqrt(2 * pi)))
        half = z * z / 2
        add("normal.logPdf", "general", [x, mu, sigma], -half - log(mpf(sigma)) - log(2 * pi) / 2,
            max(half, abs(log(mpf(sigma))), 1))
        for tag, q in (("standard", random.random()), ("far", power_of_ten(-300, -2)),
                       ("near-one", 1 - power_of_ten(-15, -2)), ("centre", 0.5 + power_of_ten(-10, -2))):
            add("normal.quantile", tag, [q, 0, 1], normal_quantile(q))


def binomial_case(tag, k, n, p):
    value = log_binomial(n, k) + k * log(mpf(p)) + (n - k) * log1p(-mpf(p))
    add("binomial.logPmf", tag, [k, n, p], value)
    if value > -700:
        add("binomial.pmf", tag, [k, n, p], exp(value))


def lower_tail(k, n, p):
    p = mpf(p)
    term = total = mpf(1)
    for j in range(k, 0, -1):
        term *= (1 - p) / p * j / (n - j + 1)
        total += term
        if term < total * mpf(10) ** -25:
            break
    return total * exp(log_binomial(n, k) + k * log(p) + (n - k) * log(1 - p))


def binomial():
    for _ in range(CASES):
        n = int(power_of_ten(0, 1.8))
        binomial_case("small", integer(0, n), n, random.random())
        for tag, low, high, width in (("bulk", 2, 4, 3), ("large", 4, 8.9, 4), ("far", 2, 6, 30)):
            n, p = int(power_of_ten(low, high)), uniform(0.02, 0.98)
            k = int(n * p + (n * p * (1 - p)) ** 0.5 * uniform(-width, width))
            binomial_case(tag, min(max(k, 0), n), n, p)
        n = int(power_of_ten(4, 9))
        binomial_case("poisson", integer(0, 60), n, uniform(0.01, 40) / n)
        n, p = int(power_of_ten(1, 5)), power_of_ten(-14, 0)
        binomial_case("off", integer(0, n), n, p)
    for tag, n, count in (("small", 30, 12), ("bulk", 1000, 12), ("large", 10 ** 7, 5), ("huge", 10 ** 9, 3)):
        for _ in range(count):
            p = random.random()
            k = int(n * p + (n * p * (1 - p)) ** 0.5 * uniform(-6, -0.01))
            if k >= 0:
                add("binomial.cdf", tag, [k, n, p], lower_tail(k, n, p))


def probabilities(size):
    """Shares that add up to exactly 1 in float64: multiples of 2^-24."""
    weights = [integer(1, 2 ** 20) for _ in range(size)]
    shares = [w * 2 ** 24 // sum(weights) for w in weights]
    shares[-1] += 2 ** 24 - sum(shares)
    return [share / 2 ** 24 for share in shares]


def multinomial():
    for _ in range(CASES):
        for tag, top in (("small", 1), ("mid", 2.5), ("large", 8)):
            probs = probabilities(integer(2, 8))
            left, rest, counts = int(power_of_ten(0, top)), 1.0, []
            for p in probs[:-1]:
                mean = left * p / rest
                counts.append(min(left, max(0, int(mean + max(1, mean) ** 0.5 * uniform(-2, 2)))))
                left -= counts[-1]
                rest -= p
            counts.append(left)
            value = loggamma(mpf(sum(counts)) + 1)
            value += sum(m * log(mpf(p)) - loggamma(mpf(m) + 1) for m, p in zip(counts, probs))
            add("multinomial.logPmf", tag, [counts, probs], value)
            if value > -700:
                add("multinomial.pmf", tag, [counts, probs], exp(value))


def on_one_logit():
    for i in range(2 * CASES):
        z = uniform(-40, 40) if i % 2 else uniform(-4, 4)
        s, c = sigmoid(z), sigmoid(-z)
        add("activation.sigmoid", "any", [z], s)
        add("activation.logSigmoid", "any", [z], log(s))
        add("activation.sigmoidPrime", "any", [z], s * c)
        add("special.log1pExp", "any", [z], -log(c))
        for y, residual, curvature in ((0, s, s * s * c * (2 - 3 * s)), (1, -c, s * c * c * (3 * s - 1))):
            add("loss.binaryCrossEntropy", "hard-label", [z, y], -log(s if y else c))
            add("loss.binaryCrossEntropyD1", "hard-label", [z, y], residual)
            add("loss.squaredError", "hard-label", [z, y], residual * residual / 2)
            add("loss.squaredErrorD1", "hard-label", [z, y], residual * s * c)
            add("loss.squaredErrorD2", "hard-label", [z, y], curvature)
        z = float(log(mpf(2)) + uniform(-0.5, 0.5) * 10.0 ** -integer(0, 10))
        s, c = sigmoid(z), sigmoid(-z)
        add("loss.squaredErrorD2", "inflection", [z, 0], s * s * c * (2 - 3 * s))


def on_many_logits():
    for _ in range(CASES):
        for tag, width in (("mid", 5), ("wide", 300)):
            mp.dps = 330
            size = integer(2, 6)
            z = [uniform(-width, width) for _ in range(size)]
            label = integer(0, size - 1)
            y = [1 if i == label else 0 for i in range(size)]
            exps = [exp(mpf(x)) for x in z]
            total = sum(exps)
            p = [e / total for e in exps]
            r = [pi_ - yi for pi_, yi in zip(p, y)]
            mean = sum(pi_ * ri for pi_, ri in zip(p, r))
            q = sum(pi_ * pi_ for pi_ in p)
            d = [ri - mean for ri in r]
            gradient = [pi_ * di for pi_, di in zip(p, d)]
            hessian = [[p[i] * ((i == k) - p[k]) * (d[i] + p[i]) - p[i] * p[k] * (d[k] + p[k] - q)
                        for k in range(size)] for i in range(size)]
            value = log(total)
            add("special.logSumExp", tag, [z], value, max(abs(x) for x in z))
            add("activation.softmax", tag, [z], p)
            add("activation.logSoftmax", tag, [z], [mpf(x) - value for x in z])
            jacobian = [[p[i] * ((i == k) - p[k]) for k in range(size)] for i in range(size)]
            add("activation.softmaxJacobian", tag, [z], jacobian)
            add("loss.crossEntropy", tag, [z, y], value - mpf(z[label]))
            add("loss.crossEntropyGradient", tag, [z, y], r)
            largest = max(abs(g) for g in gradient)
            if largest > mpf(10) ** -290:
                add("loss.meanSquaredErrorGradient", tag, [z, y], gradient, largest)
                largest = max(abs(h) for row in hessian for h in row)
                add("loss.meanSquaredErrorHessian", tag, [z, y], hessian, largest)
            mp.dps = 60


mp.dps = 60
for draw in (special, normal, binomial, multinomial, on_one_logit, on_many_logits):
    draw()
here = os.path.dirname(os.path.abspath(__file__))
for name, cases in tables.items():
    with open(os.path.join(here, name + ".json"), "w", encoding="utf8") as file:
        lines = ",\n".join("  " + json.dumps(case) for case in cases)
        file.write('{ "cases": [\n' + lines + "\n] }\n")
