/** Shapes on a square of side 1, `y` downwards: each answers whether it covers a point. */

export function roundedSquare(left, top, width, height, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  };
}

export function disc(centreX, centreY, radius) {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius;
}

/** A stroke with round ends along a straight line. */
export function line(fromX, fromY, toX, toY, width) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  return (x, y) => {
    const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - nearest * dx, y - fromY - nearest * dy) <= width / 2;
  };
}

/** A stroke along a circle; angles in degrees, clockwise from the right; from 0 to 360 it is closed. */
export function arc(centreX, centreY, radius, width, from, to) {
  return (x, y) => {
    const angle = ((Math.atan2(y - centreY, x - centreX) * 180) / Math.PI + 360) % 360;
    const turned = angle < from ? angle + 360 : angle;
    return turned <= to && Math.abs(Math.hypot(x - centreX, y - centreY) - radius) <= width / 2;
  };
}

export function triangle(...corners) {
  const side = (x, y, [ax, ay], [bx, by]) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return (x, y) => {
    const sides = corners.map((corner, place) => side(x, y, corner, corners[(place + 1) % 3]));
    return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
  };
}
