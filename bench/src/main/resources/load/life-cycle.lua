-- One case after the other from the filing to the answer: wants as many threads as connections, so that each thread
-- knows whose answer it gets. Arguments: a file with an officer's token, a tab and a filing's body on each line, a
-- prefix of keys that no other run has, the answer's body.

counters = {"early", "failed"}

local GIVE_UP = 300
local LONGEST_WAIT = 2000

local work, prefix, answerBody
local filed = 0
local wait = 20
local step = "file"
local token, body, case, number, version, started, asked

function init(arguments)
  work = lines(arguments[1])
  prefix = arguments[2] .. "-" .. index .. "-"
  answerBody = arguments[3]
end

local function officer(method, path, content)
  local headers = {["Authorization"] = "Bearer " .. token, ["If-Match"] = version}
  if content then
    headers["Content-Type"] = "application/json"
  end
  return wrk.format(method, path, headers, content)
end

local requests = {}

function requests.file()
  token, body = work[(filed + index) % #work + 1]:match("^(.-)\t(.*)$")
  filed = filed + 1
  version = nil
  asked = 0
  started = micros()
  local headers = {["Content-Type"] = "application/json", ["Idempotency-Key"] = prefix .. filed}
  return wrk.format("POST", "/api/complaints", headers, body)
end

function requests.view()
  return officer("GET", "/api/cases/" .. case)
end

function requests.accept()
  return officer("POST", "/api/cases/" .. case .. "/acts", [[{"act": "accept"}]])
end

function requests.answer()
  return officer("POST", "/api/cases/" .. case .. "/acts", answerBody)
end

function requests.find()
  return officer("GET", "/api/cases?q=" .. number)
end

local following = {file = "view", view = "accept", accept = "answer", answer = "find", find = "file"}

-- The officer sees a case once it is assigned. How long to wait before looking follows what was met: a little shorter
-- after each case that was there, longer after each that was not, so that few looks are in vain.
local function lookAgain()
  asked = asked + 1
  count("early")
  wait = math.min(LONGEST_WAIT, wait * 1.1 + 1)
end

function request()
  return requests[step]()
end

function delay()
  if step ~= "view" then
    return 0
  end
  return math.floor(asked == 0 and wait or wait / 2)
end

function response(status, headers, text)
  count(status)
  if step == "view" and status == 404 and asked < GIVE_UP then
    return lookAgain()
  end
  if status ~= 200 and status ~= 201 then
    count("failed")
    step = "file"
    return
  end
  if step == "file" then
    case = text:match('"caseId"%s*:%s*"([^"]+)"')
    number = text:match('"number"%s*:%s*"([^"]+)"')
  elseif step == "view" and asked == 0 then
    wait = math.max(1, wait * 0.98)
  elseif step == "find" then
    piece(micros() - started)
  end
  version = header(headers, "etag") or version
  step = following[step]
end
