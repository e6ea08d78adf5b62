"""What lies in the given files when a module has ended: its packages."""

import io
import os
import re
import shutil
import tarfile
import zipfile

#: As the SDK goes on after a package's name: kfp_tekton/compiler/compiler.py, `_create_and_write_workflow`.
SIDE_FILE = re.compile(r"_(?:customtask|pipelineloop)_cr\d+\.yaml")


class UnreadablePackage(ValueError):
    """The module has left something else than a package where it compiled one."""


def collect(calls, files, scratch):
    """Writes each package to the scratch folder. @returns their records, in the order of the calls, each with `package` and `text`"""
    by_file = {record["key"]: record for record in calls.read()}
    records = [{**record, "text": read_package(files, record["key"])} for record in by_file.values()]
    kept = [record for index, record in enumerate(records) if not is_repeated(record, records, index)]
    for index, record in enumerate(kept):
        record["package"] = "%d.yaml" % index
        write_text(os.path.join(scratch, record["package"]), record["text"])
        record["sideFiles"] = copy_side_files(files.final(record["key"]), os.path.join(scratch, str(index)))
    return name_apart(kept)


def is_repeated(record, records, index):
    """A run of what is compiled to a file, too, and what is compiled twice, as to `p.yaml` and `p.zip`."""
    if record["file"] is None and any(other["file"] is not None and is_same(other, record) for other in records):
        return True
    earlier = [other for other in records[:index] if is_same(other, record) and other["text"] == record["text"]]
    return any(other["file"] == record["file"] or stem(other["file"] or "") == stem(record["file"] or "") for other in earlier)


def is_same(one, other):
    """What a factory makes has one code for several pipelines."""
    return one["identity"] is not None and one["identity"] == other["identity"] and one["name"] == other["name"]


def name_apart(records):
    """Several packages of one function that have no files to be named by are named by their pipelines."""
    unnamed = [record for record in records if record["file"] is None]
    for record in unnamed:
        if sum(other["function"] == record["function"] for other in records) > 1:
            record["file"] = record["name"].replace("/", "-") + ".yaml"
    return records


def stem(path):
    return re.sub(r"\.(?:ya?ml|zip|tar\.gz|tgz)$", "", path)


def read_package(files, key):
    place = files.final(key)
    try:
        with open(place if os.path.isfile(place) else files.snapshot(key), "rb") as file:
            data = file.read()
        return unpack(data).decode("utf-8")
    except (OSError, ValueError, KeyError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise UnreadablePackage("%s is no package any more: %s" % (os.path.basename(key), error)) from error


def unpack(data):
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read("pipeline.yaml")
    if data[:2] == b"\x1f\x8b":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return archive.extractfile("pipeline.yaml").read()
    return data


def write_text(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def copy_side_files(place, target):
    """@returns how their names go on after the package's"""
    prefix = os.path.splitext(os.path.basename(place))[0]
    folder = os.path.dirname(place)
    found = [name[len(prefix) :] for name in os.listdir(folder) if name.startswith(prefix)] if os.path.isdir(folder) else []
    suffixes = sorted(filter(SIDE_FILE.fullmatch, found))
    for suffix in suffixes:
        shutil.copyfile(os.path.join(folder, prefix + suffix), target + suffix)
    return suffixes
