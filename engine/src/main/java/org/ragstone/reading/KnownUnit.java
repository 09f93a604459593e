package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.arithmetic.Exact;

/**
 * A unit that people write behind a number, and what it is to others of its kind. Of one kind are those alone between which the
 * number is certain: a day is no certain number of hours, nor a month one of days.
 *
 * @param size how many of the smallest of its kind it is
 * @param name what several of it are called
 */
record KnownUnit(String kind, BigDecimal size, String name) {
    // A kind; and for each unit of it the size, its name, and other words for it.
    private static final String TABLE =
            """
            clock | 0.001 milliseconds ms msec msecs millisecond | 1 seconds s sec secs second | 60 minutes min mins m minute
            clock | 3600 hours h hr hrs hour
            day | 1 days day d
            week | 1 weeks week wk wks w
            working day | 1 working-days wd wds
            months | 1 months month mth mths mo mos m | 3 quarters quarter qtr qtrs | 12 years year yr yrs
            mass | 0.001 milligrams mg milligram | 1 grams g gram gms | 1000 kilograms kg kgs kilo kilos kilogram
            mass | 1000000 tonnes t te tonne | 1000000000 kilotonnes kt kilotonne
            mass of old | 1 pounds-in-weight lb lbs | 14 stones st stone | 2240 tons ton
            length | 0.001 millimetres mm millimetre | 0.01 centimetres cm cms centimetre | 1 metres m metre mtr mtrs meter meters
            length | 1000 kilometres km kms kilometre
            length of old | 1 inches inch | 12 feet ft foot | 36 yards yd yds yard | 63360 miles mile mi mls
            area | 1 square-metres m2 m² sqm sq.m. | 10000 hectares ha hectare | 1000000 square-kilometres km2 km² sqkm
            area of old | 1 square-feet ft2 ft² sqft sq.ft. | 43560 acres acre ac
            volume | 1 millilitres ml millilitre | 1000 litres l ltr ltrs litre liter liters | 1000000 cubic-metres m3 m³
            energy | 1 watt-hours wh | 1000 kilowatt-hours kwh | 1000000 megawatt-hours mwh | 1000000000 gigawatt-hours gwh
            power | 1 watts watt | 1000 kilowatts kw kilowatt | 1000000 megawatts mw megawatt
            carbon | 1 kilograms-of-CO2 kgco2 kgco2e | 1000 tonnes-of-CO2 tco2 tco2e
            data | 1 megabytes mb | 1000 gigabytes gb | 1000000 terabytes tb
            £ | 0.01 pence p penny | 1 pounds £ gbp pound sterling
            € | 0.01 cents c ct cts cent | 1 euros € eur euro
            $ | 0.01 cents c ct cts cent | 1 dollars $ usd dollar
            """;

    private static final Map<String, List<KnownUnit>> BY_WORD = new HashMap<>();
    // What a number is for each of, or how often: it is counted in what stands before.
    private static final Pattern FOR_EACH =
            Pattern.compile(" ?/.*| (?:per|a|an|each|every|pw|pa|pcm|p\\.a\\.|p\\.w\\.)(?: .*)?");
    private static final Pattern OF_MONEY = Pattern.compile("([£€$]|(?:gbp|eur|usd|pounds?|euros?|dollars?)\\b)(.*)");

    static {
        TABLE.lines().map(line -> line.split(" \\| ")).forEach(line -> {
            for (int i = 1; i < line.length; i++) {
                String[] words = line[i].split(" ");
                KnownUnit unit = new KnownUnit(line[0], new BigDecimal(words[0]), words[1].replace('-', ' '));
                for (int each = 1; each < words.length; each++) {
                    BY_WORD.computeIfAbsent(words[each].replace('-', ' '), any -> new ArrayList<>())
                            .add(unit);
                }
            }
        });
    }

    /** Those that a word names, in letters of either case. */
    static List<KnownUnit> named(String word) {
        return BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** The unit that figures of an indicator are counted in, be it for each of something: {@code £m per year}. */
    static Optional<KnownUnit> ofIndicator(String unit) {
        String counted = FOR_EACH.matcher(unit.toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher money = OF_MONEY.matcher(counted);
        return money.matches()
                ? named(money.group(1)).stream()
                        .findFirst()
                        .map(each ->
                                each.ofSoMany(MeantFigure.places(money.group(2).strip())))
                : only(named(counted));
    }

    /** Where a word names several, as m does, nobody could say which is the indicator's; cents are cents. */
    private static Optional<KnownUnit> only(List<KnownUnit> units) {
        return units.stream().findFirst().filter(first -> units.stream()
                .allMatch(each -> each.name.equals(first.name)));
    }

    private KnownUnit ofSoMany(int places) {
        return places == 0 ? this : new KnownUnit(kind, size.movePointRight(places), name);
    }

    boolean isMoney() {
        return Character.getType(kind.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    boolean isOfKind(KnownUnit other) {
        return kind.equals(other.kind);
    }

    /** What so many of this are in another of its kind; empty where that has no end. */
    Optional<BigDecimal> in(KnownUnit other, BigDecimal number) {
        try {
            BigDecimal comesTo = number.multiply(size).divide(other.size);
            return Optional.of(size.compareTo(other.size) > 0 ? MeantFigure.withoutZeros(comesTo) : comesTo)
                    .filter(Exact::isWithinLimits);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
