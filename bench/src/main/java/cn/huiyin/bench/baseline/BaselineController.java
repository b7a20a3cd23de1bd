package cn.huiyin.bench.baseline;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Stores a filled-in copy of a document that the platform itself has stored. */
@RestController
class BaselineController {

    static final String CASES = "cases";
    static final String TEMPLATE = "template";
    private static final String TEXT = "text";

    private final MongoCollection<BsonDocument> cases;
    private final BsonDocument template;
    private final AtomicLong numbers = new AtomicLong();

    BaselineController(MongoDatabase database) {
        cases = database.getCollection(CASES, BsonDocument.class);
        template = database.getCollection(TEMPLATE, BsonDocument.class).find().first();
    }

    /** As much of a filing as the bare endpoint stores. */
    record Filing(String text, Where place, boolean anonymous, String channel) {}

    record Where(
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String address) {}

    record Receipt(String caseId, String number, String status, Instant registeredAt) {}

    @PostMapping("/api/complaints")
    ResponseEntity<Receipt> file(@RequestHeader("Idempotency-Key") String key, @RequestBody Filing filing) {
        Receipt receipt = new Receipt(
                UUID.randomUUID().toString(), "NA-BASE-" + numbers.incrementAndGet(), "registered", Instant.now());
        cases.insertOne(filled(receipt, key, filing));
        return ResponseEntity.created(URI.create("/api/complaints/" + receipt.number()))
                .body(receipt);
    }

    private BsonDocument filled(Receipt receipt, String key, Filing filing) {
        BsonDocument document = template.clone();
        document.put("_id", new BsonString(receipt.caseId()));
        document.put("number", new BsonString(receipt.number()));
        document.put("idempotencyKey", new BsonString("anonymous:" + key));
        putText(document, new BsonString(filing.text()));
        return document;
    }

    /** Wherever the platform's document keeps the text. */
    private static void putText(BsonDocument within, BsonString text) {
        within.replaceAll((name, value) -> name.equals(TEXT) && value.isString() ? text : value);
        within.values().stream().filter(BsonValue::isDocument).forEach(nested -> putText(nested.asDocument(), text));
    }
}
