<?php // Tells the file name of the form that was posted, as PHP's own $_FILES has it. Run by test_wire_names.py.
echo json_encode($_FILES["file"]["name"] ?? null);
