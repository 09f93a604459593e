package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final BigDecimal A_HAIR = BigDecimal.ONE.movePointLeft(Exact.MAX_SCALE);

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** With few digits, so that shares come out even, or nearly so, again and again. */
    private BigDecimal number() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(-300, 300), random.nextInt(4));
        return random.nextInt(5) == 0 ? number.add(A_HAIR) : number;
    }

    @Test
    void it_compares_as_it_would_when_it_were_divided() {
        for (int i = 0; i < 20_000; i++) {
            Share share = new Share(number(), number());
            BigDecimal asked = number().abs();
            assertThat(Integer.signum(share.percentComparedWith(asked)))
                    .as("%s in per cent beside %s", share, asked)
                    .isEqualTo(share.percent().compareTo(asked));
            if (share.whole().signum() != 0) {
                assertThat(Integer.signum(share.sizeComparedWith(asked)))
                        .as("%s beside %s", share, asked)
                        .isEqualTo(share.size().compareTo(asked));
            }
        }
    }

    @Test
    void it_is_told_from_the_numbers_beside_its_own() {
        for (int i = 0; i < 5_000; i++) {
            Share share = new Share(number(), BigDecimal.valueOf(random.nextInt(1, 9)));
            BigDecimal own = share.percent();
            if (own.scale() <= Exact.MAX_SCALE) {
                assertThat(share.percentComparedWith(own)).as("%s", share).isZero();
                assertThat(share.percentComparedWith(own.add(A_HAIR))).isNegative();
                assertThat(share.percentComparedWith(own.subtract(A_HAIR))).isPositive();
            }
        }
    }
}
