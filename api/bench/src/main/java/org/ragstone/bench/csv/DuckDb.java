package org.ragstone.bench.csv;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;

/** The join and the ratings of Kent as SQL: a data set in, a row for each due result with its status out. It gives no reasons. */
public final class DuckDb {
    private static final Period REPORT = Period.parse("2018-07").orElseThrow();

    // A figure has four decimals at most; more digits would cost it more.
    private static final String JUDGED =
            """
            WITH indicator AS (
              SELECT ref, title, kind, polarity, frequency, CAST(decimals AS INTEGER) AS decimals,
                CAST(ltrim(target, '<>') AS DECIMAL(18, 4)) AS target, target[1] IN ('<', '>') AS strict,
                CAST(floor AS DECIMAL(18, 4)) AS floor, CAST(lower AS DECIMAL(18, 4)) AS lower,
                CAST(upper AS DECIMAL(18, 4)) AS upper,
                CASE WHEN bases IS NOT NULL THEN string_split(bases, ' ')
                  WHEN kind = 'KPI' THEN ['LATEST', 'YEAR_TO_DATE'] ELSE ['YEAR_TO_DATE'] END AS bases
              FROM read_csv('%1$s/indicators.csv', header = true, all_varchar = true)),
            owed AS (
              SELECT * FROM indicator JOIN due USING (frequency) WHERE list_contains(bases, basis)),
            result AS (
              SELECT ref, period, basis, CAST(value AS DECIMAL(18, 4)) AS value, coalesce(state, 'REPORTED') AS state
              FROM read_csv('%1$s/results.csv', header = true, all_varchar = true)),
            reported AS (
              SELECT owed.*, result.value, result.state
              FROM owed LEFT JOIN result USING (ref, basis, period)),
            lagged AS (
              SELECT r.ref, r.basis, max(e.period) AS value_period
              FROM reported r JOIN result e USING (ref, basis)
              WHERE r.state IS NULL AND e.value IS NOT NULL AND e.period < r.period AND e.period >= r.earliest
              GROUP BY ALL),
            printed AS (
              SELECT r.* EXCLUDE (value), value_period, CASE decimals WHEN 0 THEN round(r.value, 0)
                WHEN 1 THEN round(r.value, 1) WHEN 2 THEN round(r.value, 2) ELSE r.value END AS value
              FROM reported r LEFT JOIN lagged USING (ref, basis)),
            compared AS (
              SELECT *, CASE polarity
                WHEN 'HIGHER' THEN value > target OR (value = target AND NOT strict)
                WHEN 'LOWER' THEN value < target OR (value = target AND NOT strict)
                WHEN 'CLOSE' THEN CASE WHEN target IS NOT NULL THEN value = target ELSE value BETWEEN lower AND upper END
                END AS achieved,
                CASE polarity WHEN 'HIGHER' THEN value >= floor WHEN 'LOWER' THEN value <= floor END AS floor_achieved
              FROM printed)
            SELECT ref, title, period, basis, kind, CASE
              WHEN state IS NULL OR state = 'NOT_REPORTED' THEN 'NOT_REPORTED'
              WHEN state <> 'REPORTED' THEN state
              WHEN kind = 'ACTIVITY' THEN CASE
                WHEN lower IS NULL AND upper IS NULL THEN 'SHOWN_WITH_PREVIOUS_YEAR'
                WHEN value > upper THEN 'ABOVE' WHEN value < lower THEN 'BELOW' ELSE 'YES' END
              WHEN achieved IS NULL THEN 'NO_TARGET'
              WHEN achieved THEN 'GREEN'
              WHEN floor_achieved THEN 'AMBER'
              ELSE 'RED' END AS outcome, value, value_period
            FROM compared ORDER BY ref, place
            """;

    private DuckDb() {}

    /** @param arguments the folder of the data set, and the file to write */
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE due (place INTEGER, basis VARCHAR, frequency VARCHAR, period VARCHAR, earliest VARCHAR)");
            statement.execute("INSERT INTO due VALUES " + String.join(", ", due()));
            statement.execute("COPY (" + JUDGED.formatted(folder) + ") TO '" + out + "' (HEADER, DELIMITER ',')");
        }
    }

    /** For which period a result is due, and since when an earlier figure may stand in for it. */
    private static List<String> due() {
        List<String> due = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (Basis basis : Basis.values()) {
                Period period = basis.periodDue(frequency, REPORT, Optional.empty());
                due.add("(%d, '%s', '%s', '%s', '%s')"
                        .formatted(
                                basis.ordinal(),
                                basis,
                                frequency,
                                period,
                                basis.runsFromApril() ? period.yearToDate().get(0) : ""));
            }
        }
        return due;
    }
}
