"""The contract's documents as a small Django REST framework project would have them, in one file.

`count`/`results` pages, field errors, `detail`, numbers as ids, and Django's own file storage, which gives a name that
is taken a random suffix. No size is told. `/world/state` and `/world/delay/N` are for the tests.
"""

import hashlib
import os
import threading
import time
from pathlib import Path
from typing import Any

import django
from django.conf import settings

FOLDER = Path(os.environ["WORLD_FOLDER"])
settings.configure(
    SECRET_KEY="SPECIMEN",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MEDIA_ROOT=str(FOLDER / "media"),
    INSTALLED_APPS=["rest_framework"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    USE_TZ=True,
    LOGGING_CONFIG=None,
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
        "UNAUTHENTICATED_USER": None,
    },
)
django.setup()

from django.core.files.storage import default_storage  # noqa: E402 - only once Django is set up
from django.core.wsgi import get_wsgi_application  # noqa: E402 - as above
from django.http import HttpRequest, JsonResponse  # noqa: E402 - as above
from django.urls import path  # noqa: E402 - as above
from django.utils import timezone  # noqa: E402 - as above
from rest_framework import exceptions, serializers  # noqa: E402 - as above
from rest_framework.authentication import BaseAuthentication  # noqa: E402 - as above
from rest_framework.pagination import LimitOffsetPagination  # noqa: E402 - as above
from rest_framework.request import Request  # noqa: E402 - as above
from rest_framework.response import Response  # noqa: E402 - as above
from rest_framework.views import APIView  # noqa: E402 - as above

stored: list[dict[str, Any]] = []
hashes: dict[int, str] = {}
numbers = iter(range(1, 1_000_000))
counts = {"whole": 0}
delays = {"seconds": 0.0}
lock = threading.Lock()


class Client:
    is_authenticated = True


class Bearer(BaseAuthentication):
    def authenticate(self, request: Request) -> tuple[Client, None]:
        if not request.headers.get("Authorization", "").startswith("Bearer specimen-token"):
            raise exceptions.AuthenticationFailed("Invalid token.")
        return Client(), None

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


class Incoming(serializers.Serializer):
    file = serializers.FileField()
    typeId = serializers.IntegerField()  # noqa: N815 - the contract's name


class Signed(APIView):
    authentication_classes = (Bearer,)


class Documents(Signed):
    def get(self, request: Request) -> Response:
        pages = LimitOffsetPagination()
        pages.default_limit = 100
        return pages.get_paginated_response(pages.paginate_queryset(list(stored), request, view=self))

    def post(self, request: Request) -> Response:
        incoming = Incoming(data=request.data)
        incoming.is_valid(raise_exception=True)
        counts["whole"] += 1
        file = incoming.validated_data["file"]
        if file.name == "unwanted-SPECIMEN.pdf":
            raise exceptions.ValidationError({"file": ["This kind of document is not wanted."]})
        content = file.read()
        file.seek(0)
        with lock:
            name = default_storage.save(file.name, file)
            document = {
                "id": next(numbers),
                "file": f"/media/{name}",
                "typeId": incoming.validated_data["typeId"],
                "created_at": timezone.now().isoformat(),
                "status": "PENDING_REVIEW",
            }
            hashes[document["id"]] = hashlib.sha256(content).hexdigest()
            stored.append(document)
        time.sleep(delays["seconds"])
        return Response(document, status=201)


class OneDocument(Signed):
    def delete(self, request: Request, number: int) -> Response:
        found = next((each for each in stored if each["id"] == number), None)
        if found is None:
            raise exceptions.NotFound
        if "locked" in found["file"]:
            raise exceptions.PermissionDenied("The document is under review.")
        stored.remove(found)
        return Response(status=204)


def state(_request: HttpRequest) -> JsonResponse:
    return JsonResponse({**counts, "stored": [{**each, "sha256": hashes[each["id"]]} for each in stored]})


def delay(_request: HttpRequest, seconds: str) -> JsonResponse:
    delays["seconds"] = float(seconds)
    return JsonResponse({})


urlpatterns = [
    path("api/v2/my/documents", Documents.as_view()),
    path("api/v2/my/documents/<int:number>", OneDocument.as_view()),
    path("world/state", state),
    path("world/delay/<str:seconds>", delay),
]
application = get_wsgi_application()
