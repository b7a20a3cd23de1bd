package cn.huiyin.dispatch.engine;

import static java.util.stream.Collectors.toMap;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.ComparableText;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Gazetteer.Mention;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.district.PlaceName.Use;
import cn.huiyin.dispatch.engine.Evidence.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Sorts the names in an address or a text: those that say where it is, those that are only mentioned, and those outside
 * the district.
 *
 * @param here names of the district that say where it is, each with the offices that it may mean
 * @param aside names of the district in passing, or of whom somebody has turned to
 * @param elsewhere the other district that a name says it is in
 * @param ownNamed whether the district itself is named
 * @param hereOutright whether the sentence says outright that it is here, and not that it is elsewhere
 */
record NamedPlaces(
        List<Named> here, List<Named> aside, Optional<String> elsewhere, boolean ownNamed, boolean hereOutright) {

    /** So many names are looked at; a text that has more of them is a list, and says no more by the others. */
    static final int MOST_NAMES = 100;

    /** A name that follows the name of another district within this distance lies there too. */
    private static final int SAME_PLACE = 8;

    private static final Pattern NEW_CLAUSE = Pattern.compile("[，。；！？,;!?\\n]");
    private static final Pattern BEFORE_A_PLACE = Pattern.compile("(在|住|位于|回到?|搬到|地址是?|地点是?|就是)$");
    private static final Pattern BEHIND_A_PLACE = Pattern.compile(
            "^(附近|旁边?|对面|背后|后面|后门|楼下|楼上|楼顶|外墙|外面|外头|侧门|大门|入口|出口|车库|停车场|门口|这边|那边|这里|里面|一带|片区|路口|站|\\d+号|小区|转盘|公交|的?(家|屋头|房子|工地|饭店|烧烤|夜市|市场|菜市|酒吧|KTV|ktv|楼盘|火锅))");

    /** A name of the first kind is only mentioned where one of the second kind is named too. */
    private record Outranked(BiPredicate<String, Mention> lesser, BiPredicate<String, Mention> by) {}

    private static final List<Outranked> OUTRANKED = List.of(
            new Outranked(MentionRole::isSaidToBeHome, MentionRole::isSaidToBeTheSource),
            new Outranked(MentionRole::isHomeOfOthers, MentionRole::isHomeOfTheWriter),
            new Outranked(MentionRole::isOfAnEarlierMatter, MentionRole::isOfThisMatter));

    /** A name with the places of the district that it may mean, the most certain one of each office. */
    record Named(Mention mention, Map<OfficeCode, PlaceName> offices) {}

    /** Notes names that are not used as the place, and names in another spelling than the usual one. */
    static NamedPlaces in(String typed, Source source, District district, List<Reason> notes) {
        String plain = ComparableText.of(typed);
        List<Named> here = new ArrayList<>();
        List<Named> aside = new ArrayList<>();
        Optional<String> elsewhere = Optional.empty();
        boolean hereOutright = false;
        boolean elsewhereOutright = false;
        int awayUntil = -SAME_PLACE - 1;
        List<Mention> mentions = district.gazetteer().mentionedIn(typed);
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_NAMES))) {
            Named named = new Named(mention, offices(mention, plain, source));
            if (mention.outside().isEmpty() && named.offices().isEmpty()) {
                continue;
            }
            MentionRole role = MentionRole.of(plain, mention);
            if (role != MentionRole.PLACE) {
                if (!named.offices().isEmpty()) {
                    aside.add(named);
                    notes.add(Reason.of(
                                    role == MentionRole.ADDRESSEE
                                            ? ReasonCode.PLACE_ADDRESSEE
                                            : ReasonCode.PLACE_IN_PASSING)
                            .with("source", source.code())
                            .with("place", mention.name()));
                }
            } else if (named.offices().isEmpty()) {
                elsewhere = elsewhere.or(() -> mention.outside().map(outside -> outside.within()));
                elsewhereOutright |= MentionRole.isSaidToBeThePlace(plain, mention);
                awayUntil = mention.end();
            } else if (follows(plain, awayUntil, mention, district)) {
                awayUntil = mention.end();
            } else {
                hereOutright |= MentionRole.isSaidToBeThePlace(plain, mention);
                here.add(named);
            }
        }
        OUTRANKED.forEach(
                pair -> setAside(here, aside, plain, pair).forEach(named -> notes.add(inPassing(named, source))));
        return new NamedPlaces(
                here, aside, elsewhere, namesDistrict(plain, district), hereOutright && !elsewhereOutright);
    }

    private static List<Named> setAside(List<Named> here, List<Named> aside, String plain, Outranked pair) {
        List<Named> mentioned = here.stream()
                .filter(named -> pair.lesser().test(plain, named.mention()))
                .filter(named -> !pair.by().test(plain, named.mention()))
                .toList();
        if (here.stream().noneMatch(named -> pair.by().test(plain, named.mention()))) {
            return List.of();
        }
        here.removeAll(mentioned);
        aside.addAll(mentioned);
        return mentioned;
    }

    private static Reason inPassing(Named named, Source source) {
        return Reason.of(ReasonCode.PLACE_IN_PASSING)
                .with("source", source.code())
                .with("place", named.mention().name());
    }

    private static boolean follows(String plain, int awayUntil, Mention mention, District district) {
        int gap = mention.start() - awayUntil;
        if (mention.start() < 0 || awayUntil < 0 || gap < 0 || gap > SAME_PLACE) {
            return false;
        }
        String between = plain.substring(awayUntil, mention.start());
        return !NEW_CLAUSE.matcher(between).find() && !namesDistrict(between, district);
    }

    private static boolean namesDistrict(String plain, District district) {
        return plain.contains(district.name().replaceFirst("区$", ""));
    }

    private static Map<OfficeCode, PlaceName> offices(Mention mention, String plain, Source source) {
        boolean everyName = source == Source.ADDRESS || mention.start() < 0 || standsForAPlace(plain, mention);
        return mention.places().stream()
                .filter(place -> everyName || place.use() == Use.TEXT)
                .collect(toMap(
                        PlaceName::office,
                        place -> place,
                        (one, other) -> one.certainty() >= other.certainty() ? one : other,
                        LinkedHashMap::new));
    }

    /** A common word that is used as a place name: 住在茶园, 四公里附近. */
    private static boolean standsForAPlace(String plain, Mention mention) {
        return BEFORE_A_PLACE
                        .matcher(MentionRole.clauseBefore(plain, mention.start()))
                        .find()
                || BEHIND_A_PLACE
                        .matcher(MentionRole.clauseAfter(plain, mention.end()))
                        .find();
    }
}
