package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Category.Branch;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.ClassRule;
import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.DispatchPolicy;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.Gazetteer;
import cn.huiyin.dispatch.district.Keyword;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines;
import cn.huiyin.dispatch.district.OutsideName;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.district.PlaceName.Kind;
import cn.huiyin.dispatch.district.PlaceName.Use;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.district.Ruling;
import cn.huiyin.dispatch.district.Sign;
import cn.huiyin.dispatch.district.TableFacts;
import cn.huiyin.dispatch.district.TextHead;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small district with every trap of the big one: four offices side by side, each one hundredth of a degree wide. */
final class Districts {

    static final Office NANPING_STREET = office("500108003", "南坪街道", Office.Kind.STREET, "南坪", 106.505);
    static final Office NANPING_TOWN = office("500108101", "南坪镇", Office.Kind.TOWN, "南坪", 106.515);
    static final Office NANSHAN = office("500108007", "南山街道", Office.Kind.STREET, "南山", 106.525);
    static final Office YINGLONG = office("500108107", "迎龙镇", Office.Kind.TOWN, "迎龙", 106.535);

    private static final double SOUTH = 29.50;
    private static final double NORTH = 29.51;
    private static final double WEST = 106.50;
    private static final double WIDTH = 0.01;
    private static final List<Office> OFFICES = List.of(NANPING_STREET, NANPING_TOWN, NANSHAN, YINGLONG);

    private Districts() {}

    static District aDistrict() {
        return aDistrict(Optional.empty());
    }

    static District aDistrict(TextHead head) {
        return aDistrict(Optional.of(head));
    }

    private static District aDistrict(Optional<TextHead> head) {
        return new District(
                "500108",
                "南岸区",
                new Bounds(106.4, 29.4, 106.6, 29.6),
                OFFICES,
                List.of(NIGHT_WORK, MAHJONG, FUME),
                new Stripes(),
                new Gazetteer(names(), List.of(), List.of(new OutsideName("渝中区", "渝中区", true)), Districts::sounds),
                new District.Rules(lexicon(), new Tables(), policy(), head));
    }

    private static final Branch NOISE = new Branch(new CategoryCode("noise"), "噪声", "Noise");
    private static final Branch ODOUR = new Branch(new CategoryCode("odour"), "油烟异味", "Odour");
    static final Category NIGHT_WORK = category("noise.construction.night", "夜间施工噪声", NOISE);
    static final Category MAHJONG = category("noise.social.mahjong", "麻将噪声", NOISE);
    static final Category FUME = category("odour.cooking.restaurant", "餐饮店油烟", ODOUR);

    private static Category category(String code, String name, Branch group) {
        return new Category(new CategoryCode(code), name, name, group, Optional.empty(), group == NOISE);
    }

    private static Office office(String code, String name, Office.Kind kind, String shortName, double lon) {
        return new Office(new OfficeCode(code), name, name, kind, shortName, new Position(lon, 29.505));
    }

    /** 虹 is read like 红. */
    private static Set<String> sounds(char letter) {
        return "红虹".indexOf(letter) < 0 ? Set.of() : Set.of("hong");
    }

    private static List<PlaceName> names() {
        return List.of(
                name("南坪街道", Kind.OFFICE, NANPING_STREET, Use.TEXT),
                name("南坪镇", Kind.OFFICE, NANPING_TOWN, Use.TEXT),
                name("南山街道", Kind.OFFICE, NANSHAN, Use.TEXT),
                name("迎龙镇", Kind.OFFICE, YINGLONG, Use.TEXT),
                name("南坪", Kind.SHORT_NAME, NANPING_STREET, Use.ADDRESS),
                name("南坪", Kind.SHORT_NAME, NANPING_TOWN, Use.ADDRESS),
                name("南山", Kind.SHORT_NAME, NANSHAN, Use.ADDRESS),
                name("迎龙", Kind.SHORT_NAME, YINGLONG, Use.ADDRESS),
                name("大坪村", Kind.VILLAGE, NANSHAN, Use.TEXT),
                name("大坪村", Kind.VILLAGE, YINGLONG, Use.TEXT),
                name("大坪村", Kind.STOP, YINGLONG, Use.TEXT),
                name("南山村", Kind.VILLAGE, YINGLONG, Use.TEXT),
                name("南滨路", Kind.ROAD, NANPING_STREET, Use.TEXT),
                name("南滨路", Kind.ROAD, NANSHAN, Use.TEXT),
                name("花红村", Kind.VILLAGE, YINGLONG, Use.TEXT),
                name("花红路社区", Kind.COMMUNITY, NANPING_TOWN, Use.TEXT),
                name("桥头", Kind.STOP, NANSHAN, Use.ADDRESS));
    }

    private static PlaceName name(String name, Kind kind, Office office, Use use) {
        double certainty = kind == Kind.SHORT_NAME ? 0.6 : 0.95;
        return new PlaceName(name, kind, office.code(), certainty, use, Optional.of(office.centre()));
    }

    private static Lexicon lexicon() {
        return new Lexicon(
                List.of(
                        keyword("noise", 1, Set.of("噪音", "扰民")),
                        keyword("noise", 0.5, Set.of("响")),
                        keyword("odour", 1, Set.of("油烟")),
                        keyword("noise.construction.night", 3, Set.of("夜间", "凌晨"), Set.of("施工")),
                        keyword("noise.social.mahjong", 5, Set.of("麻将")),
                        keyword("odour.cooking.restaurant", 3, Set.of("饭店"), Set.of("油烟")),
                        new Keyword(Optional.empty(), List.of(Set.of("工资", "公积金")), 4)),
                Map.of("night", Set.of("夜间", "凌晨"), "exam", Set.of("高考"), "people", Set.of("联名")),
                List.of(
                        new Sign("repeat", List.of(Set.of("多次", "几次"), Set.of("投诉", "反映"))),
                        new Sign("repeat", List.of(Set.of("没人管"))),
                        new Sign("together", List.of(Set.of("联名")))));
    }

    @SafeVarargs
    private static Keyword keyword(String node, double weight, Set<String>... parts) {
        return new Keyword(Optional.of(new CategoryCode(node)), List.of(parts), weight);
    }

    /** Ids of rules as the reasons show them; night, exams and several people make a case urgent. */
    private static final class Tables implements DecisionTables {

        @Override
        public String version() {
            return "test";
        }

        @Override
        public Ruling rule(TableFacts facts) {
            List<ClassRule> classes = new ArrayList<>();
            boolean noise = facts.category()
                    .filter(found -> found.group().equals(NOISE))
                    .isPresent();
            boolean exams = facts.filed().getMonthValue() == 6;
            if (noise && (facts.signs().contains("night") || facts.night())) {
                classes.add(urgent("night", facts.signs().contains("night") ? "night" : "hour"));
            }
            if (noise && (facts.signs().contains("exam") || exams)) {
                classes.add(urgent("exam", facts.signs().contains("exam") ? "exam" : "period"));
            }
            if (facts.signs().contains("people")) {
                classes.add(urgent("people", "people"));
            }
            Optional<Duty> duty = facts.category().map(found -> duty(found.code()));
            return new Ruling(
                    exams ? "exam-season" : "", classes, duty, duty.isPresent() ? List.of("duty-rule") : List.of());
        }

        @Override
        public List<LegalBasis> legalBases(TableFacts facts, LocalDate dayOfAct) {
            return List.of();
        }

        @Override
        public DecisionTables with(String newVersion, String table, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DecisionTables as(String newVersion) {
            throw new UnsupportedOperationException();
        }

        private static ClassRule urgent(String reason, String quote) {
            return new ClassRule("urgent", reason, quote);
        }

        private static Duty duty(CategoryCode category) {
            Department environment = new Department("EEB", "区生态环境局", "Environment");
            Department police = new Department("PSB", "区公安分局", "Police");
            return category.equals(MAHJONG.code())
                    ? new Duty(List.of(police), true, "", "", "", "", "duty-rule")
                    : new Duty(List.of(environment, police), false, "", "", "", "", "duty-rule");
        }
    }

    private static DispatchPolicy policy() {
        return new DispatchPolicy(0.55, 150, LocalTime.of(22, 0), LocalTime.of(6, 0), ZoneId.of("Asia/Shanghai"));
    }

    /** Four stripes from west to east. */
    private static final class Stripes implements Outlines {

        @Override
        public boolean inDistrict(Position position) {
            return position.lat() >= SOUTH && position.lat() <= NORTH && position.lon() >= WEST && stripe(position) < 4;
        }

        @Override
        public Optional<OfficeAtPoint> officeAt(Position position) {
            if (!inDistrict(position)) {
                return Optional.empty();
            }
            int stripe = stripe(position);
            double toWest = position.lon() - (WEST + stripe * WIDTH);
            boolean westward = stripe > 0 && (toWest < WIDTH / 2 || stripe == 3);
            double edge = westward ? WEST + stripe * WIDTH : WEST + (stripe + 1) * WIDTH;
            Office neighbour = OFFICES.get(westward ? stripe - 1 : stripe + 1);
            double metres = position.metresTo(new Position(edge, position.lat()));
            return Optional.of(new OfficeAtPoint(OFFICES.get(stripe).code(), metres, Optional.of(neighbour.code())));
        }

        private static int stripe(Position position) {
            return (int) Math.floor((position.lon() - WEST) / WIDTH);
        }
    }
}
