package org.ragstone.api.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Rebase;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** Some indicators of a real data set, with odd figures in place of some of its own: with wild texts, or with harmless ones. */
final class WildData {
    // What these are is told by more than their text.
    private static final Set<String> TOLD_OTHERWISE = Set.of("", "%", "£", "000s", "£000s");

    private static final List<String> REFS = List.of(
            "rs-main",
            "i-1",
            "I-2",
            "govuk-x",
            "__proto__",
            "constructor",
            "toString",
            "a\"b",
            "<b>",
            "a b",
            "1",
            "#x",
            "é",
            "gl_02-x");
    private static final List<String> FIGURES = List.of(
            "0", "-1", "-99.95", "0.0000001", "999999999999999999", "-123456789012.5", "100", "1E+2", "0.5", "89.5");
    private static final List<ResultState> WITHOUT_FIGURE = List.of(ResultState.values()).stream()
            .filter(each ->
                    !Set.of("REPORTED", "SUSPENDED", "WITHDRAWN", "LAGGED").contains(each.name()))
            .toList();

    private final SplittableRandom random;
    private final WildTexts texts;
    private final Map<String, String> refs = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();

    WildData(SplittableRandom random, WildTexts texts) {
        this.random = random;
        this.texts = texts;
    }

    /** The wild one. */
    DataSet wild(DataSet real) {
        List<IndicatorData> all = new ArrayList<>(real.indicators().stream()
                .filter(each -> each.indicator().composite().isEmpty())
                .toList());
        List<IndicatorData> some = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0 && !all.isEmpty(); i--) {
            some.add(wild(all.remove(random.nextInt(all.size()))));
        }
        DataSetHeader header = real.header();
        List<Commentary> commentary = new ArrayList<>();
        commentary.add(
                new Commentary(CommentaryScope.OVERALL, "", header.period(), "", texts.line(), texts.text(), place()));
        some.forEach(each -> commentary.add(new Commentary(
                CommentaryScope.SERVICE,
                each.indicator().service(),
                header.period(),
                "",
                texts.line(),
                texts.text(),
                place())));
        return new DataSet(
                new DataSetHeader(
                        header.framework(),
                        header.period(),
                        texts.line(),
                        texts.text(),
                        Optional.empty(),
                        header.asAt(),
                        random.nextBoolean()),
                some,
                commentary,
                real.acknowledged().stream()
                        .map(each -> acknowledged(each, "", texts.text(), texts.line(), place()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private IndicatorData wild(IndicatorData data) {
        Indicator of = data.indicator();
        String ref = refs.computeIfAbsent(of.ref(), this::ref);
        Map<String, String> posts = new TreeMap<>();
        of.posts().forEach((post, holder) -> posts.put(post, random.nextInt(3) == 0 ? holder : texts.line()));
        Indicator indicator = indicator(
                of,
                ref,
                texts.line(),
                random.nextBoolean() ? "" : texts.line(),
                services.computeIfAbsent(of.service(), key -> texts.line()),
                random.nextBoolean() ? of.unit() : texts.line(),
                of.statusReason().isEmpty() ? "" : texts.line(),
                random.nextInt(3) == 0 ? texts.line() : "",
                posts,
                place());
        List<Commentary> commentary = new ArrayList<>();
        data.commentary().forEach(each -> commentary.add(commentary(each, ref, texts.line(), texts.text(), place())));
        return new IndicatorData(
                indicator,
                data.targets().stream().map(each -> target(each, ref, place())).toList(),
                data.results().stream()
                        .map(each -> result(changed(each), ref, texts.text(), by(each), place()))
                        .toList(),
                data.rebases().stream()
                        .map(each -> new Rebase(ref, each.period(), texts.line(), each.decidedOn(), texts.line()))
                        .toList(),
                commentary,
                data.acknowledged().stream()
                        .map(each -> acknowledged(each, ref, texts.text(), texts.line(), place()))
                        .toList());
    }

    private String by(Result result) {
        return result.assessedBy().isEmpty() ? "" : texts.line();
    }

    private String ref(String own) {
        if (random.nextBoolean()) {
            return own;
        }
        List<String> others = new ArrayList<>(REFS);
        others.add(texts.line());
        others.removeAll(refs.values());
        return others.get(random.nextInt(others.size()));
    }

    private Location place() {
        return new Location.InTable(
                random.nextInt(4) == 0 ? texts.line() : "file.csv", 1 + random.nextInt(99), "title");
    }

    private Result changed(Result result) {
        boolean isFigure = random.nextInt(8) == 0;
        if (!isFigure && random.nextInt(12) > 0) {
            return result;
        }
        ResultState state = isFigure ? ResultState.REPORTED : WITHOUT_FIGURE.get(random.nextInt(WITHOUT_FIGURE.size()));
        return new Result(
                result.ref(),
                result.period(),
                result.basis(),
                state,
                isFigure ? Optional.of(new BigDecimal(FIGURES.get(random.nextInt(FIGURES.size())))) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                isFigure && random.nextBoolean(),
                result.note(),
                result.where(),
                "");
    }

    /** The same with what stands in for each text. */
    DataSet plain(DataSet wild) {
        UnaryOperator<String> plain = texts::standIn;
        DataSetHeader header = wild.header();
        return new DataSet(
                new DataSetHeader(
                        header.framework(),
                        header.period(),
                        plain.apply(header.title()),
                        plain.apply(header.source()),
                        header.edition(),
                        header.asAt(),
                        header.illustrative()),
                wild.indicators().stream().map(each -> plain(each, plain)).toList(),
                wild.commentary().stream()
                        .map(each -> commentary(
                                each,
                                plain.apply(each.ref()),
                                plain.apply(each.post()),
                                plain.apply(each.text()),
                                plain(each.where())))
                        .toList(),
                wild.acknowledged().stream()
                        .map(each -> acknowledged(
                                each, "", plain.apply(each.reason()), plain.apply(each.by()), plain(each.where())))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private IndicatorData plain(IndicatorData data, UnaryOperator<String> plain) {
        Indicator of = data.indicator();
        String ref = of.ref().matches("[A-Za-z0-9][A-Za-z0-9_-]*") ? of.ref() : texts.standInForRef(of.ref());
        Map<String, String> posts = new TreeMap<>();
        of.posts().forEach((post, holder) -> posts.put(post, plain.apply(holder)));
        Indicator indicator = indicator(
                of,
                ref,
                plain.apply(of.title()),
                plain.apply(of.shortTitle()),
                plain.apply(of.service()),
                TOLD_OTHERWISE.contains(of.unit()) ? of.unit() : plain.apply(of.unit()),
                plain.apply(of.statusReason()),
                plain.apply(of.newLabel()),
                posts,
                plain(of.where()));
        return new IndicatorData(
                indicator,
                data.targets().stream()
                        .map(each -> target(each, ref, plain(each.where())))
                        .toList(),
                data.results().stream()
                        .map(each -> result(
                                each,
                                ref,
                                plain.apply(each.note()),
                                plain.apply(each.assessedBy()),
                                plain(each.where())))
                        .toList(),
                data.rebases().stream()
                        .map(each -> new Rebase(
                                ref,
                                each.period(),
                                plain.apply(each.reason()),
                                each.decidedOn(),
                                plain.apply(each.decidedBy())))
                        .toList(),
                data.commentary().stream()
                        .map(each -> commentary(
                                each, ref, plain.apply(each.post()), plain.apply(each.text()), plain(each.where())))
                        .toList(),
                data.acknowledged().stream()
                        .map(each -> acknowledged(
                                each, ref, plain.apply(each.reason()), plain.apply(each.by()), plain(each.where())))
                        .toList());
    }

    private Location plain(Location where) {
        return where.in(texts.standIn(where.file()));
    }

    private static Indicator indicator(
            Indicator of,
            String ref,
            String title,
            String shortTitle,
            String service,
            String unit,
            String statusReason,
            String newLabel,
            Map<String, String> posts,
            Location where) {
        return new Indicator(
                ref,
                title,
                shortTitle,
                service,
                of.kind(),
                of.polarity(),
                unit,
                of.decimals(),
                of.least(),
                of.most(),
                of.frequency(),
                of.bases(),
                of.aggregation(),
                of.composite(),
                of.standards(),
                of.contractual(),
                of.group(),
                of.status(),
                statusReason,
                newLabel,
                posts,
                where);
    }

    private static PeriodTarget target(PeriodTarget of, String ref, Location where) {
        return new PeriodTarget(ref, of.period(), of.basis(), of.standards(), of.setOn(), where);
    }

    private static Result result(Result of, String ref, String note, String assessedBy, Location where) {
        return new Result(
                ref,
                of.period(),
                of.basis(),
                of.state(),
                of.value(),
                of.numerator(),
                of.denominator(),
                of.assessment(),
                assessedBy,
                of.provisional(),
                note,
                where,
                of.written());
    }

    private static Commentary commentary(Commentary of, String ref, String post, String text, Location where) {
        return new Commentary(of.scope(), ref, of.period(), of.action(), post, text, where);
    }

    private static Acknowledgement acknowledged(
            Acknowledgement of, String ref, String reason, String by, Location where) {
        return new Acknowledgement(ref, of.period(), of.code(), reason, by, where);
    }
}
