"""Báo cáo 6 tháng: the half-year economic-diplomacy report."""

import bao_cao

FILE = "bao-cao-6-thang.xlsx"

WORDING = bao_cao.Wording(
    title="Báo cáo công tác ngoại giao kinh tế 6 tháng",
    subject="Kết quả công tác ngoại giao kinh tế {{period.label}},\nphương hướng, nhiệm vụ 6 tháng tiếp theo",
    next_period="6 tháng tiếp theo",
)


def build(path):
    bao_cao.build(path, WORDING)
