package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.api.view.Figure;

/** How numbers beside gridlines read: in the unit where it is a sign, and the large ones in millions and more: "£1.5m". */
record TickWords(int shift, String suffix, int decimals, String unit) {
    private static final int MILLION = 6;
    private static final int BILLION = 9;
    private static final int TRILLION = 12;

    static TickWords of(Scale scale, String unit) {
        BigDecimal largest = scale.lower().abs().max(scale.upper().abs());
        int digits = largest.precision() - largest.scale() - 1;
        if (digits >= TRILLION) {
            return of(scale, TRILLION, "tn", unit);
        }
        if (digits >= BILLION) {
            return of(scale, BILLION, "bn", unit);
        }
        return digits >= MILLION ? of(scale, MILLION, "m", unit) : of(scale, 0, "", unit);
    }

    private static TickWords of(Scale scale, int shift, String suffix, String unit) {
        int decimals = Stream.of(scale.lower(), scale.step())
                .mapToInt(each -> each.movePointLeft(shift).stripTrailingZeros().scale())
                .reduce(0, Math::max);
        return new TickWords(shift, suffix, decimals, unit);
    }

    List<String> all(Scale scale) {
        return scale.ticks().stream().map(this::of).toList();
    }

    private String of(BigDecimal tick) {
        if (tick.signum() == 0) {
            return unit.equals("%") ? "0%" : unit.equals("£") ? "£0" : "0";
        }
        String sign = tick.signum() < 0 ? "\u2212" : "";
        String digits =
                Figure.levels(tick.abs().movePointLeft(shift).setScale(decimals).toPlainString());
        return switch (unit) {
            case "%" -> sign + digits + suffix + "%";
            case "£" -> sign + "£" + digits + suffix;
            default -> sign + digits + suffix;
        };
    }
}
