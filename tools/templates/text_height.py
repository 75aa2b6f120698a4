"""How high a row must be for its wrapped texts.

Excel works this out when it opens a row that states no height, other programs show one line and cut the rest. The fill
states the height of every row it writes a text into; the rows it leaves alone get theirs here, by the same reckoning.
"""

import unicodedata

PIXELS_PER_MM = 96 / 25.4
PIXELS_PER_POINT = 96 / 72
# Excel keeps two pixels on either side of a text and one for the line.
CELL_PADDING = 5
# A little more than the font's own line, so that no letter with two marks is cut.
LINE = 1.27
ROOM_ABOVE_AND_BELOW = 2
BOLD_WIDER = 1.06

# Advance widths of Times New Roman in thousandths of the font size.
WIDTHS = {
    character: width
    for width, characters in (
        (250, " .,"),
        (278, "/:;ijlt"),
        (333, "!()-[]fIr'"),
        (389, "Js"),
        (444, "acez?“”"),
        (500, "0123456789bdđghknopquvxy–#_*"),
        (556, "FPS"),
        (570, "+<=>"),
        (611, "ELTZ"),
        (667, "BCR"),
        (722, "ADĐGHKNOQUVXYw"),
        (778, "m&"),
        (833, "%"),
        (900, "MW"),
        (1000, "—…"),
    )
    for character in characters
}
OTHER = 600


def text_width(text, size, bold=False):
    """Width in pixels. Letters with marks are as wide as their base letter."""
    base = [unicodedata.normalize("NFD", character)[0] for character in text]
    thousandths = sum(WIDTHS.get(character, OTHER) for character in base)
    return thousandths / 1000 * size * PIXELS_PER_POINT * (BOLD_WIDER if bold else 1)


def line_count(text, width_mm, size, bold=False):
    """Lines the text takes when wrapped at spaces in a cell that is so many millimetres wide."""
    room = width_mm * PIXELS_PER_MM - CELL_PADDING
    space = text_width(" ", size, bold)
    lines = 0
    for paragraph in text.split("\n"):
        lines += 1
        used = 0
        for word in paragraph.split(" "):
            width = text_width(word, size, bold)
            if used and used + width > room:
                lines += 1
                used = 0
            used += width + space
    return lines


def text_height(text, width_mm, size, bold=False):
    """Height in millimetres of a row that shows the text whole."""
    points = line_count(text, width_mm, size, bold) * size * LINE + ROOM_ABOVE_AND_BELOW
    return points / 72 * 25.4
