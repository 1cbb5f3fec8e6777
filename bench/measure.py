"""
Runs a command and says what it cost, all its processes together:
measure.py <answer.json> <seconds allowed> <command> [argument …]

wall: seconds from start to end. cpu: user and system seconds. peak: bytes of the largest resident memory,
sampled every 20 ms over the whole tree; of a single process it is the kernel's own figure, exact.
"""

import ctypes
import json
import os
import resource
import signal
import sys
import threading
import time

PR_SET_CHILD_SUBREAPER = 36
PAGE = resource.getpagesize()
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024


def children(pid):
    found = []
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/children") as file:
            found += [int(child) for child in file.read().split()]
    return found


def tree_memory(pid):
    """Resident bytes of the process and all below it; a process that ends meanwhile counts nothing."""
    try:
        with open(f"/proc/{pid}/statm") as file:
            own = int(file.read().split()[1]) * PAGE
        return own + sum(tree_memory(child) for child in children(pid))
    except (OSError, ValueError):
        return 0


def main(answer, allowed, *command):
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    start = time.monotonic()
    pid = os.posix_spawnp(command[0], command, os.environ, setpgroup=0)
    sampled = [0]
    ended = threading.Event()
    timed_out = threading.Event()

    def watch():
        while not ended.wait(0.02):
            sampled[0] = max(sampled[0], tree_memory(pid))
            if time.monotonic() - start > float(allowed):
                timed_out.set()
                os.killpg(pid, signal.SIGKILL)
                return

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    ended.set()
    watcher.join()
    used = [usage]
    while True:  # what outlived it, if anything did
        try:
            used.append(os.wait4(-1, 0)[2])
        except ChildProcessError:
            break
    peak = max(sampled[0], *(each.ru_maxrss * MAXRSS_UNIT for each in used))
    with open(answer, "w") as file:
        json.dump(
            {
                "wall": wall,
                "cpu": sum(each.ru_utime + each.ru_stime for each in used),
                "peak": peak,
                "exit": os.waitstatus_to_exitcode(status),
                "timedOut": timed_out.is_set(),
            },
            file,
        )


main(*sys.argv[1:])
