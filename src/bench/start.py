#!/usr/bin/env python3
"""Measures how long `statute explain 405` takes, by turns with `java -version`: python3 src/bench/start.py"""

import glob
import resource
import statistics
import subprocess
import time

TURNS = 15
CLI = "src/cli/target/"
COMMANDS = {
    "java -version": ["java", "-version"],
    "java -jar": ["java", "-jar", glob.glob(CLI + "*-runnable.jar")[0], "explain", "405"],
    "launcher": [CLI + "statute", "explain", "405"],
}


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratios(values, base):
    quotients = sorted(value / first for value, first in zip(values, base))
    return f"{statistics.median(quotients):.2f} ({quotients[1]:.2f} to {quotients[-2]:.2f})"


def main():
    run(COMMANDS["launcher"])  # writes the archive of classes
    turns = [{name: run(command) for name, command in COMMANDS.items()} for _ in range(TURNS)]
    base = "java -version"
    for name in COMMANDS:
        wall, cpu = ([turn[name][i] for turn in turns] for i in (0, 1))
        print(
            f"{name}: {statistics.median(wall) * 1000:.0f} ms, wall / {base}"
            f" {ratios(wall, [t[base][0] for t in turns])}, CPU / {base} {ratios(cpu, [t[base][1] for t in turns])}"
        )


main()
