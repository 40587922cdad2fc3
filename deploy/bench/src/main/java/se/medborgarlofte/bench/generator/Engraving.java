package se.medborgarlofte.bench.generator;

import java.time.LocalDate;
import java.util.Locale;

/** What somebody had engraved, which two people hardly ever write in the same way. */
sealed interface Engraving {

    String wordedBy(Dice dice);

    /** "EK 1974", "E.K. -74", "E K 74". */
    record InitialsAndYear(char first, char last, int year) implements Engraving {
        @Override
        public String wordedBy(Dice dice) {
            String initials = switch (dice.below(4)) {
                case 0 -> first + "." + last + ".";
                case 1 -> first + " " + last;
                default -> "" + first + last;
            };
            return initials + " " + shortened(year, dice);
        }
    }

    /** "Anna 12/7 1998", "ANNA 12.7.98", "Anna 1998-07-12". */
    record NameAndDay(String name, LocalDate day) implements Engraving {
        @Override
        public String wordedBy(Dice dice) {
            String written = dice.chance(0.5) ? name : name.toUpperCase(Locale.ROOT);
            int date = day.getDayOfMonth();
            int month = day.getMonthValue();
            return written + " "
                    + switch (dice.below(3)) {
                        case 0 -> date + "/" + month + " " + shortened(day.getYear(), dice);
                        case 1 -> date + "." + month + "." + day.getYear();
                        default -> day.toString();
                    };
        }
    }

    /** A firm's name, sometimes with its own number. */
    record Firm(String name, int number) implements Engraving {
        @Override
        public String wordedBy(Dice dice) {
            String written = dice.chance(0.7) ? name : name.toLowerCase(Locale.ROOT);
            return number == 0 ? written : written + (dice.chance(0.5) ? " " : " nr ") + number;
        }
    }

    private static String shortened(int year, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> "-%02d".formatted(year % 100);
            case 1 -> "%02d".formatted(year % 100);
            default -> Integer.toString(year);
        };
    }
}
