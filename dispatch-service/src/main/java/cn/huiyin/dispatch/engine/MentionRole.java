package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Gazetteer.Mention;
import cn.huiyin.dispatch.district.PlaceName;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The role of a place name in its sentence: where it happens, whom somebody has turned to, or merely mentioned. */
enum MentionRole {
    PLACE,
    /** 已向南坪街道反映 */
    ADDRESSEE,
    /** 老板是渝北区来的，在江北上班 */
    PASSING;

    /** Offices, and communities and villages with their committees. */
    private static final Set<PlaceName.Kind> WITH_STAFF = EnumSet.of(
            PlaceName.Kind.OFFICE, PlaceName.Kind.SHORT_NAME, PlaceName.Kind.COMMUNITY, PlaceName.Kind.VILLAGE);

    private static final String CLAUSE_ENDS = "，。；！？,;!?\n";

    /** Characters of a clause that are read on either side of a name; no pattern reaches half as far. */
    static final int MOST_OF_A_CLAUSE = 64;

    private static final Pattern TURNED_TO =
            Pattern.compile("(找过了?|找了|联系过|联系了|致电|打给|打了?电话给|投诉过|投诉给|投诉到|反映给|反映到|求助)[^，。；]{0,8}$|(12345|热线)转(给|到)?$");
    private static final Pattern TOWARDS = Pattern.compile("(向|跟|给|找|同|和|到|去|往)[^在住]{0,10}$");
    private static final Pattern SAID_SO =
            Pattern.compile("^[^在住]{0,14}?(反映|反应|投诉|举报|报告|求助|沟通|打[过了]?.{0,2}电话|说过|说了|申诉|申请|信访|上访|问过|问了|协调)");
    private static final Pattern OFFICIALS_SAY =
            Pattern.compile("^(街道|镇)?(办事处|街道办|政府|居委会|村委会|派出所|城管队?|的?工作人员|的?人)?(一直|都|也|就|总是|只|却|还是|根本|至今|回电)?"
                    + "(不管|没管|没人管|无人管|不处理|没处理|不理|推诿|推脱|推卸|踢皮球|回复|答复|说|让我|叫我|不作为|没有?解决|没人来|不解决|没用)");

    /** 请龙门浩街道转铜元局街道: whoever is asked to pass it on, and to whom. */
    private static final Pattern ASKED_TO_PASS_ON =
            Pattern.compile("^(办事处|街道办|镇?政府|居委会|城管队?)?(请|烦请|麻烦)?(代为)?" + "(转(交|告|给|派|办|送)|转(?=[^，。；]{1,6}(街道|镇))|移交)");

    private static final Pattern PASSED_ON_TO = Pattern.compile("((?<![左右拐周中])转|转(交|告|给|到|派|办|送)|移交(给|到)?)$");

    /** 打了渝北热线说不归他们: another district that was turned to and is not the place. */
    private static final Pattern FOREIGN_OFFICIALS = Pattern.compile(
            "^(区|县|市)?的?(电话|热线|12345|政务|城管|环保局?|生态局|派出所|信访办?|街道办|政府|环境局|公安)[^，。；]{0,12}?(说|讲|回复|答复|喊|叫|让|转|$)");

    private static final Pattern FOREIGN_TURNED_TO = Pattern.compile("(打(过|了)?|拨打(过|了)?|找(过|了)|投诉到|投诉给|反映到|反映给)$");

    private static final Pattern COMES_OR_WORKS =
            Pattern.compile("^(区|县|市|城区|老家|那边|这边|那头|街道|镇|社区)?(里|的)?(来的|来这|过来|搬来|搬过来|搬到|搬走|迁来|拉来|运来|拖来|拖过来|开过来|开来|回来|"
                    + "上班|工作|开店|当老师|读书|上学|打工|出差|做生意|办事|逛街|吃饭|方向|长大|出生|当兵)");
    private static final Pattern FROM_OR_TO = Pattern.compile(
            "((上班|读书|上学|打工)(的地方)?(是|就|都)?在|从|由|来自|老家在?|户口在?|籍贯是?|(以前|之前|原来|原先|从前)(是|就)?(住在?|在)|曾经?住在?|曾住|小时候在|开往|去往|前往|通往|驶往|"
                    + "发往|运往|运到|拉到|拉去|送到|不是|并非|不在|不属于|不归|不像|像|比|比起|跟|途经|经过|路过|坐车去|经常去|就像|好比|往|朝|去|从[^，。；]{1,14}(到|至))(重庆市?)?$");
    private static final Pattern FOREIGN_TIE = Pattern.compile(
            "^(区|县|市)?(的?(老板|朋友|亲戚|车牌?|货车|渣土车|总公司|分公司|集团|公司|施工队|施工方|司机|包工头|房东|房主|同事|女儿|儿子|父母|妈|爸|哥|姐|亲家|人(?!和|民))|人开|人$|人[，。]|"
                    + "人在|人来|老家|户口|户籍|籍|口音|牌照|注册|总部|买的|批发|进货|烤鱼|榨菜|火锅|小面|面馆|豆花|鲜|风味|餐馆|饭馆|羊肉|米粉|酒家|商会|老乡|菜馆|菜|鱼庄|还有|另有|也开|也有|也是|那种|都没|更)");
    /** 渝北某建筑公司承建的工地: a company of another district that builds or manages what is here. */
    private static final Pattern FOREIGN_COMPANY = Pattern.compile(
            "^(区|县|市)?的?[^在的里内旁边住]{0,8}?(公司|集团|物业|施工队|项目部|队伍)(负责|承建|承包|承接|总包|施工|修建|修的|开发|代建|管|运营|经营|外包|(?=在))");

    /** 武汉热干面, 磁器口麻花店: what is sold is named after a place, unless the shop itself is the landmark (…火锅店旁). */
    private static final Pattern NAMED_AFTER =
            Pattern.compile("^[\\p{IsHan}&&[^街路的村镇区站桥旁边侧]]{0,3}?(火锅|酸辣粉|麻花|米花糖|桃片|热干面|小面|面馆|面庄|米线|米粉|冒菜|串串|烤鱼|烤肉|烧烤|"
                    + "脑花|豆花|砂锅|汤锅|烧鸡公|泉水鸡|羊肉|牛肉|抄手|包子|锅盔|凉粉|凉糕|卤菜|小吃|奶茶|鱼庄|鱼馆|酒家|菜馆|餐馆|饭馆)"
                    + "(店|馆|铺|庄|坊)?(?!店|馆|旁|边|对面|对过|附近|隔壁|背后|后|楼|门口|街|城)");

    private static final Pattern FOREIGN_SIDE = Pattern.compile(
            "(离|距离?|靠近|邻近|挨着|紧邻|临近|毗邻|对岸的?|隔江的?|江对面的?|总部在|(老板|公司|他|她|他们|厂家|施工单位)(家|人)?[在是]|注册在|注册地在?|公司在|单位在|老板是|房东是|司机是|我是|本人是|(朋友|亲戚|同事|房东|老板|儿子|女儿|娃儿|孩子|父母|爸妈|公婆|亲家|业主|丈母娘|岳父|岳母|婆婆|公公|外婆|外公|奶奶|爷爷|哥哥|姐姐|弟弟|妹妹|舅舅|老丈人)(家?住在?|家?在)|不输|不亚于)(重庆市?)?$");

    /** 孩子舅舅是北碚的: where somebody comes from. */
    private static final Pattern IS_FROM = Pattern.compile("是(重庆市?)?$");

    private static final Pattern FROM_THERE = Pattern.compile("^(区|县|市|那边|这边)?(的人?|人)$");

    private static final Pattern SAID_TO_BE_THE_PLACE =
            Pattern.compile("(住在?|家在|位于|地址是?在?|地点是?在?|设在|开在|建在|工地在|现场在|搬到了?|就在|反映的?是)(重庆市?)?(南岸区?的?)?$");

    /** 这个厂在, 吵的是: what annoys is there, wherever the writer lives. */
    private static final Pattern SOURCE_IS_IN =
            Pattern.compile("(厂|工地|工厂|车间|店|馆|摊|养殖场|猪场|搅拌站|源头|声源)子?(就|都|是|却)?(在|位于|开在|设在)(重庆市?)?(南岸区?的?)?$"
                    + "|(吵|闹|臭|扰民|污染)的(就|都)?是[^离]{0,6}$");

    /** 步行街那边卖衣服的喇叭声音大: what annoys is said in the clause of the name. */
    private static final Pattern ANNOYS_THERE = Pattern.compile(
            "^(街道|镇|社区|村)?(的|那边|那里|那头|附近|里头|里面|门口|上面?)?[^在住]{0,8}?" + "(喇叭|声音|噪音|噪声|油烟|臭|灰尘|扬尘|太吵|吵得|很吵|闹得|扰民)");

    private static final Pattern HOME = Pattern.compile("(住在?|(家|屋头|屋里)(就|都)?在)(重庆市?)?(南岸区?的?)?$");

    private static final Pattern OWN_HOME =
            Pattern.compile("(我|我们|咱们?|自己|本人)(两口子|一家|一家人|家)?(现在|目前|是|就)?(住[在的]?|家?在)(重庆市?)?(南岸区?的?)?$");

    private static final String RELATIVE =
            "(我妈|我爸|妈妈|爸爸|爸妈|父母|老人家|老汉|儿子|女儿|娃儿|孩子|丈母娘|老丈人|岳父|岳母|公婆|婆婆|公公|外婆|外公|奶奶|爷爷|哥哥?|姐姐?|弟弟|妹妹|"
                    + "舅舅|姑姑|亲戚|亲家|朋友|同事|同学|房东)";

    /** 我妈住弹子石: only mentioned where somebody else's home, or the source, is named too. */
    private static final Pattern HOME_OF_OTHERS =
            Pattern.compile(RELATIVE + "(他|她)?(家|们)?(现在|都|也)?(住在?|家?在)(重庆市?)?(南岸区?的?)?$");

    private static final Pattern EARLIER_MATTER =
            Pattern.compile("(上次|上回|上个月|上周|前次|前几天|前阵子|前段时间|之前|先前|去年|早前)[^在住]{0,4}(反映|反应|投诉|举报|说|提)(过|了)?的?(是|那个)?$");

    private static final Pattern THIS_MATTER = Pattern.compile(
            "(这次|这回|此次|本次|今天|现在|今儿|这会儿)(我)?(要|想)?(反映|反应|投诉|举报|说|讲|提)(的)?(是|就是)?(在)?$|(这次|这回|此次|本次)(是|就是|轮到|换成)(在)?$");

    static boolean isSaidToBeTheSource(String plain, Mention mention) {
        return mention.start() >= 0
                && (SOURCE_IS_IN.matcher(clauseBefore(plain, mention.start())).find()
                        || ANNOYS_THERE
                                .matcher(clauseAfter(plain, mention.end()))
                                .find());
    }

    static boolean isSaidToBeHome(String plain, Mention mention) {
        return follows(HOME, plain, mention);
    }

    static boolean isHomeOfTheWriter(String plain, Mention mention) {
        return follows(OWN_HOME, plain, mention) && !isHomeOfOthers(plain, mention);
    }

    static boolean isHomeOfOthers(String plain, Mention mention) {
        return follows(HOME_OF_OTHERS, plain, mention);
    }

    static boolean isOfAnEarlierMatter(String plain, Mention mention) {
        return follows(EARLIER_MATTER, plain, mention);
    }

    static boolean isOfThisMatter(String plain, Mention mention) {
        return follows(THIS_MATTER, plain, mention);
    }

    private static boolean follows(Pattern words, String plain, Mention mention) {
        return mention.start() >= 0
                && words.matcher(clauseBefore(plain, mention.start())).find();
    }

    /** Whether the sentence says explicitly that it is there: 家住, 位于, 工地在. */
    static boolean isSaidToBeThePlace(String plain, Mention mention) {
        return follows(SAID_TO_BE_THE_PLACE, plain, mention);
    }

    /** @param plain the text in which the mention stands, as {@code ComparableText} has it */
    static MentionRole of(String plain, Mention mention) {
        if (mention.start() < 0) {
            return PLACE;
        }
        String before = clauseBefore(plain, mention.start());
        String after = clauseAfter(plain, mention.end());
        boolean foreign = mention.places().isEmpty();
        if (foreign ? isForeignAddressee(before, after) : isAddressee(before, after)) {
            return foreign || mayBeTurnedTo(mention) ? ADDRESSEE : PASSING;
        }
        boolean passing = COMES_OR_WORKS.matcher(after).find()
                || FROM_OR_TO.matcher(before).find()
                || foreign
                        && (FOREIGN_TIE.matcher(after).find()
                                || FOREIGN_COMPANY.matcher(after).find()
                                || NAMED_AFTER.matcher(after).find()
                                || FOREIGN_SIDE.matcher(before).find()
                                || IS_FROM.matcher(before).find()
                                        && FROM_THERE.matcher(after).find());
        return passing ? PASSING : PLACE;
    }

    /** 投诉过南坪街道 names whom somebody turned to, 投诉过康恒路 what an earlier complaint was about. */
    private static boolean mayBeTurnedTo(Mention mention) {
        return mention.places().stream().map(PlaceName::kind).anyMatch(WITH_STAFF::contains);
    }

    private static boolean isAddressee(String before, String after) {
        return TURNED_TO.matcher(before).find()
                || TOWARDS.matcher(before).find() && SAID_SO.matcher(after).find()
                || OFFICIALS_SAY.matcher(after).find()
                || ASKED_TO_PASS_ON.matcher(after).find()
                || PASSED_ON_TO.matcher(before).find();
    }

    private static boolean isForeignAddressee(String before, String after) {
        return FOREIGN_TURNED_TO.matcher(before).find()
                        && FOREIGN_OFFICIALS.matcher(after).find()
                || TOWARDS.matcher(before).find() && SAID_SO.matcher(after).find();
    }

    /** The text from the last punctuation mark before the name; of a longer one its end. */
    static String clauseBefore(String plain, int start) {
        int from = start;
        while (from > Math.max(0, start - MOST_OF_A_CLAUSE) && CLAUSE_ENDS.indexOf(plain.charAt(from - 1)) < 0) {
            from--;
        }
        return plain.substring(from, start);
    }

    /** The text up to the first punctuation mark behind the name; of a longer one its beginning. */
    static String clauseAfter(String plain, int end) {
        int to = end;
        while (to < Math.min(plain.length(), end + MOST_OF_A_CLAUSE) && CLAUSE_ENDS.indexOf(plain.charAt(to)) < 0) {
            to++;
        }
        return plain.substring(end, to);
    }
}
