"""Writes the built-in templates and forms to assets/templates and assets/forms (or to the folder given). See README.md."""

import sys
from pathlib import Path

import bao_cao_6_thang
import bao_cao_nam
import bao_cao_quy_tinh
import bieu_quy_tinh
import thoa_thuan_fta
import tom_tat_bao_cao
import tom_tat_lanh_dao
import xep_hang_fdi

TEMPLATES = (bao_cao_nam, bao_cao_6_thang, xep_hang_fdi, thoa_thuan_fta, bao_cao_quy_tinh, tom_tat_lanh_dao, tom_tat_bao_cao)
FORMS = (bieu_quy_tinh,)
ASSETS = Path(__file__).resolve().parents[2] / "assets"


def main(folder=None):
    for modules, name in ((TEMPLATES, "templates"), (FORMS, "forms")):
        place = folder or ASSETS / name
        place.mkdir(parents=True, exist_ok=True)
        for module in modules:
            module.build(place / module.FILE)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
