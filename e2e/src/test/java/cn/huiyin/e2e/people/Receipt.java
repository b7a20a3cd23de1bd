package cn.huiyin.e2e.people;

import cn.huiyin.localstack.json.JsonValue;

/** What the citizen is given on filing. */
public record Receipt(String caseId, String number, String queryCode) {

    static Receipt of(JsonValue json) {
        return new Receipt(
                json.get("caseId").textOrEmpty(),
                json.get("number").textOrEmpty(),
                json.get("queryCode").textOrEmpty());
    }
}
