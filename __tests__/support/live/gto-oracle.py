"""What GTO and DVC themselves read in a repository: questions as JSON on stdin, answers on stdout."""

import json
import sys

from gto import api
from gto.registry import GitRegistry
from gto.tag import parse_name


def parsed(names):
    """Of each name what GTO's parser finds, or null."""

    def one(name):
        found = parse_name(name, raise_on_fail=False)
        if not found:
            return None
        action = found.get("action")
        return {**found, "action": action.value if action else "create"}

    return [one(name) for name in names]


def stages(repo):
    """Of each artifact the version in each stage, and the version that comes next."""
    with GitRegistry.from_url(repo) as registry:
        artifacts = registry.get_artifacts()
        following = {}
        for name, artifact in artifacts.items():
            latest = artifact.get_latest_version(registered_only=True)
            following[name] = latest.semver.bump_patch().version if latest else "v0.0.1"
    shown = api.show(repo, deprecated=True)
    return {name: {"stage": shown[name]["stage"], "next": following[name]} for name in shown}


def readers(repo, name, stage):
    """The version in a stage as the three readers of tags have it."""
    from dvc.repo import Repo

    shown = api.show(repo)[name]["stage"].get(stage)
    found = api.find_versions_in_stage(repo, name, stage)
    with Repo(repo) as opened:
        commit = opened.artifacts.get_rev(name, stage=stage)
    versions = {v["commit_hexsha"]: v["version"] for v in api.show(repo, name)}
    return {"show": shown, "api": found[0].version if found else None, "dvc": versions[commit]}


question = json.load(sys.stdin)
answer = {"parsed": parsed, "stages": stages, "readers": readers}[question["ask"]]
json.dump(answer(*question["of"]), sys.stdout)
