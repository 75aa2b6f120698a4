"""Writes the built-in templates to assets/templates (or to the folder given). See README.md."""

import sys
from pathlib import Path

import bao_cao_6_thang
import bao_cao_nam
import bao_cao_quy_tinh
import thoa_thuan_fta
import tom_tat_lanh_dao
import xep_hang_fdi

TEMPLATES = (bao_cao_nam, bao_cao_6_thang, xep_hang_fdi, thoa_thuan_fta, bao_cao_quy_tinh, tom_tat_lanh_dao)
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "templates"


def main(folder=FOLDER):
    folder.mkdir(parents=True, exist_ok=True)
    for template in TEMPLATES:
        template.build(folder / template.FILE)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
