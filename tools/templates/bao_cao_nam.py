"""Báo cáo năm: the yearly economic-diplomacy report."""

import bao_cao

FILE = "bao-cao-nam.xlsx"

WORDING = bao_cao.Wording(
    title="Báo cáo công tác ngoại giao kinh tế năm",
    subject="Kết quả công tác ngoại giao kinh tế {{period.label}},\nphương hướng, nhiệm vụ thời gian tới",
    next_period="thời gian tới",
)


def build(path):
    bao_cao.build(path, WORDING)
